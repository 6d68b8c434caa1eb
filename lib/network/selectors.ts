import { compactJson } from '../common/json';
import { SCOPE_LABEL, selectorLabels, type Labels } from '../common/labels';
import type { PlatformModel } from '../model/platform';
import type { End, Flow, Group } from './flows';

/** Labels that select the pods of a group. */
export function groupLabels(model: PlatformModel, group: Group): Labels {
  return group === 'database' ? { ...selectorLabels(model.name), [SCOPE_LABEL]: model.name } : selectorLabels(model.name, group);
}

/** Flows with the same ports on one side, joined to one rule each. */
export interface GroupRules {
  readonly ingress: readonly { readonly peers: readonly End[]; readonly ports: readonly number[] }[];
  readonly egress: readonly { readonly peers: readonly End[]; readonly ports: readonly number[] }[];
}

/** What one group accepts and opens. Flows from or to the same peer become one rule. */
export function rulesOf(group: Group, flows: readonly Flow[]): GroupRules {
  const isGroup = (end: End) => end.kind === 'group' && end.group === group;
  return {
    ingress: byPorts(flows.filter((f) => isGroup(f.to)).map((f) => ({ peer: f.from, ports: f.ports }))),
    egress: byPorts(flows.filter((f) => isGroup(f.from)).map((f) => ({ peer: f.to, ports: f.ports }))),
  };
}

function byPorts(ends: readonly { peer: End; ports: readonly number[] }[]): { peers: End[]; ports: number[] }[] {
  const rules = new Map<string, { peer: End; ports: Set<number> }>();
  for (const { peer, ports } of ends) {
    const key = compactJson(peer);
    const rule = rules.get(key) ?? { peer, ports: new Set<number>() };
    ports.forEach((p) => rule.ports.add(p));
    rules.set(key, rule);
  }
  const merged = new Map<string, { peers: End[]; ports: number[] }>();
  for (const { peer, ports } of rules.values()) {
    const sorted = [...ports].sort((a, b) => a - b);
    // An API server or DNS rule is written differently on Cilium: kept apart.
    const key =
      peer.kind === 'api-server' || peer.kind === 'dns' || peer.kind === 'fqdn'
        ? `${peer.kind}${compactJson(sorted)}`
        : compactJson(sorted);
    const rule = merged.get(key) ?? { peers: [], ports: sorted };
    rule.peers.push(peer);
    merged.set(key, rule);
  }
  return [...merged.values()];
}
