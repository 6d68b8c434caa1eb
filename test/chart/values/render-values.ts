import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { render, type Rendered } from '../../support/platforms';

/** The platform that the chart's values stand for. */
export function renderValues(values: ChartValues, release = { name: 'postgres', namespace: 'databases' }): Rendered {
  return render(platformProps(values, release));
}
