import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { bytesOf } from '../../common/quantity';
import { describeResources } from '../../common/resources';
import { describeScheduling } from '../../common/scheduling';
import type { ArchiveModel } from '../../model/archive';
import type { DatabaseModel } from '../../model/data';
import type { ArchiveProps } from './archive-props';
import { archivedTables } from './archived-tables';
import { scratchBytes } from './scratch-size';

const DEFAULT_SCHEDULE = Cron.schedule({ minute: '35', hour: '2' });
const DEFAULT_DEADLINE = Duration.hours(6);
/** psql, gzip and curl hand rows through and keep none. */
const DEFAULT_RESOURCES = { cpu: Cpu.millis(500), memory: Size.mebibytes(256), cpuLimit: Cpu.units(1) };

export function describeArchive(props: ArchiveProps, platform: string, databases: readonly DatabaseModel[]): ArchiveModel {
  return {
    destination: props.destination.toModel(platform),
    cron: (props.schedule ?? DEFAULT_SCHEDULE).expressionString,
    deadlineSeconds: (props.deadline ?? DEFAULT_DEADLINE).toSeconds(),
    scratchBytes: props.scratch ? bytesOf(props.scratch) : scratchBytes(archivedTables(databases).map(({ table }) => table)),
    resources: describeResources(props.resources ?? DEFAULT_RESOURCES),
    scheduling: describeScheduling({ spreadHosts: 'preferred', spreadZones: 'preferred', ...props.scheduling }),
  };
}
