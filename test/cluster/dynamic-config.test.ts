import { dynamicConfig } from '../../lib/cluster/dynamic-config';
import { modelFixture } from '../support/model';

const model = modelFixture();
const config = dynamicConfig(model);

describe('the dynamic configuration', () => {
  it('lets a primary go on while the API server is away', () => {
    expect(config.failsafe_mode).toBe(true);
  });

  it.each([
    ['quorum', 'quorum'],
    ['on', true],
    ['off', false],
  ] as const)('says synchronous mode %s as Patroni does', (synchronousMode, value) => {
    const failover = { ...model.failover, synchronousMode };
    expect(dynamicConfig(modelFixture({ failover })).synchronous_mode).toBe(value);
  });

  it('repairs an old primary instead of copying it anew', () => {
    expect(config.postgresql).toMatchObject({ use_pg_rewind: true, use_slots: true });
  });

  it('gives a crashed primary less time to come back than a standby needs to take over', () => {
    expect(config.primary_start_timeout).toBeLessThanOrEqual(config.ttl);
    expect(config.primary_start_timeout).toBeGreaterThan(0);
  });

  it('holds the parameters of the members, with the files of the pod', () => {
    const { parameters } = config.postgresql;
    expect(parameters).toMatchObject({ max_connections: 160, shared_buffers: '2GB', ssl_cert_file: '/tls/tls.crt' });
  });

  it('archives WAL only where somebody keeps it', () => {
    expect(config.postgresql.parameters['archive_command']).toBe('/scripts/pgbackrest.sh archive-push %p');
    expect(dynamicConfig(modelFixture({ backups: undefined })).postgresql.parameters).not.toHaveProperty('archive_command');
  });
});
