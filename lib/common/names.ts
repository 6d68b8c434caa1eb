/** Names of every object, from the platform's name. Explicit, because names and selectors of things with state must never change by accident. */
export interface Names {
  readonly members: string;
  readonly readPool: string;
  readonly headless: string;
  readonly primaryService: string;
  readonly replicaService: string;
  readonly readOnlyService: string;
  readonly budget: string;
  readonly patroniConfig: string;
  readonly replicaConfig: string;
  readonly dynamicConfig: string;
  readonly scripts: string;
  readonly pooler: string;
  readonly poolerHeadless: string;
  readonly poolerConfig: string;
  readonly backupConfig: string;
  readonly accessSql: string;
  readonly schemaJob: string;
  readonly schemaPlan: string;
  readonly archive: string;
  readonly connectionCheck: string;
  readonly certificateCheck: string;
  readonly readiness: string;
  readonly preflight: string;
  readonly databaseAccount: string;
  readonly jobAccount: string;
  readonly clientAccount: string;
}

export function namesOf(platform: string): Names {
  return {
    members: platform,
    readPool: `${platform}-replica`,
    headless: `${platform}-headless`,
    primaryService: `${platform}-primary`,
    replicaService: `${platform}-replica`,
    readOnlyService: `${platform}-readonly`,
    budget: platform,
    patroniConfig: `${platform}-patroni`,
    replicaConfig: `${platform}-replica-patroni`,
    dynamicConfig: `${platform}-dynamic-settings`,
    scripts: `${platform}-scripts`,
    pooler: `${platform}-pooler`,
    poolerHeadless: `${platform}-pooler-headless`,
    poolerConfig: `${platform}-pooler`,
    backupConfig: `${platform}-pgbackrest`,
    accessSql: `${platform}-access`,
    schemaJob: `${platform}-schema`,
    schemaPlan: `${platform}-schema-plan`,
    archive: `${platform}-archive`,
    connectionCheck: `${platform}-check`,
    certificateCheck: `${platform}-tls`,
    readiness: `${platform}-ha-check`,
    preflight: `${platform}-preflight`,
    databaseAccount: `${platform}-database`,
    jobAccount: `${platform}-jobs`,
    clientAccount: `${platform}-client`,
  };
}

/** Full DNS name of a Service. */
export function serviceHost(service: string, namespace: string, clusterDomain: string): string {
  return `${service}.${namespace}.svc.${clusterDomain}`;
}

/** Names of the backup CronJobs, in the order of their schedules: `<platform>-backup-full`, numbered where a type is scheduled more than once. */
export function backupCronJobNames(platform: string, schedules: readonly { readonly type: string }[]): string[] {
  return schedules.map(({ type }, index) => {
    const sameType = schedules.filter((s) => s.type === type).length;
    const position = schedules.slice(0, index + 1).filter((s) => s.type === type).length;
    return `${platform}-backup-${type}${sameType > 1 ? `-${position}` : ''}`;
  });
}
