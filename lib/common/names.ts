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
    databaseAccount: `${platform}-database`,
    jobAccount: `${platform}-jobs`,
    clientAccount: `${platform}-client`,
  };
}

/** Full DNS name of a Service. */
export function serviceHost(service: string, namespace: string, clusterDomain: string): string {
  return `${service}.${namespace}.svc.${clusterDomain}`;
}
