import type { SchedulingProps } from '../../common/scheduling';
import type { AccessTier } from '../../model/archive';
import type { ArchiveProps } from '../../timescale/archive/archive-props';
import { ColdStorage } from '../../timescale/archive/cold-storage';
import { endpointProps, type EndpointValues } from './blob';
import { resourcesProps, type ResourcesValues } from './pod';
import { optionalCron, optionalDuration, optionalSize } from './quantities';

/** Account, container and key are there where the archive is enabled. */
export interface DestinationValues {
  readonly account?: string;
  readonly container?: string;
  readonly path?: string;
  readonly sasKey?: string;
  readonly tier?: AccessTier;
  readonly endpoint?: EndpointValues;
}

export interface ArchiveValues {
  readonly enabled: boolean;
  readonly destination: DestinationValues;
  readonly schedule?: string;
  readonly deadline?: string;
  readonly scratch?: string;
  readonly resources: ResourcesValues;
  readonly scheduling?: SchedulingProps;
}

export function archiveProps(values: ArchiveValues): ArchiveProps | undefined {
  if (!values.enabled) return undefined;
  return {
    destination: coldStorageOf(values.destination),
    schedule: optionalCron(values.schedule),
    deadline: optionalDuration(values.deadline),
    scratch: optionalSize(values.scratch),
    resources: resourcesProps(values.resources),
    scheduling: values.scheduling,
  };
}

function coldStorageOf(values: DestinationValues): ColdStorage {
  const storage = ColdStorage.azureBlob({
    account: values.account ?? '',
    container: values.container ?? '',
    path: values.path,
    sasKey: values.sasKey ?? '',
    tier: values.tier,
  });
  return values.endpoint === undefined ? storage : storage.at(endpointProps(values.endpoint));
}
