import { App } from 'cdk8s';
import { ENVIRONMENTS } from '../../../config';
import { describePlatform, objectsOf, TimescalePlatform, type PlatformProps } from '../../../lib';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { chartValues } from '../../support/helm-values';

const objects = (props: PlatformProps) => objectsOf(new TimescalePlatform(new App(), 'platform', props));

describe("the chart's values files", () => {
  it.each(Object.keys(ENVIRONMENTS))('describe the platform of config/%s.ts', (name) => {
    const declared = ENVIRONMENTS[name]!();
    const values = chartValues('values/ms5.yaml', `values/${name}.yaml`);
    const props = platformProps(values, { name: 'postgres', namespace: declared.namespace });
    expect(describePlatform(props)).toEqual(describePlatform(declared));
    expect(objects(props)).toEqual(objects(declared));
  });
});
