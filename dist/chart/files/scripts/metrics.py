"""Metrics of the member program, in Prometheus' text format."""

import threading


class Metrics:
    """Values by name and labels. Threads may use it side by side."""

    def __init__(self):
        self._lock = threading.Lock()
        self._values = {}

    def set(self, name, value, **labels):
        with self._lock:
            self._values[(name, tuple(sorted(labels.items())))] = float(value)

    def add(self, name, value, **labels):
        key = (name, tuple(sorted(labels.items())))
        with self._lock:
            self._values[key] = self._values.get(key, 0.0) + value

    def replace(self, name, values):
        """Takes the place of all that was said under a name: pairs of labels (a dict) and value."""
        with self._lock:
            for key in [key for key in self._values if key[0] == name]:
                del self._values[key]
            for labels, value in values:
                self._values[(name, tuple(sorted(labels.items())))] = float(value)

    def text(self):
        with self._lock:
            values = sorted(self._values.items())
        lines, last = [], None
        for (name, labels), value in values:
            if name != last:
                lines.append(f"# TYPE {name} {'counter' if name.endswith('_total') else 'gauge'}")
                last = name
            written = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
            number = int(value) if value.is_integer() else value
            lines.append(f"{name}{{{written}}} {number}" if written else f"{name} {number}")
        return "\n".join(lines) + "\n"


def _escaped(text):
    return str(text).replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
