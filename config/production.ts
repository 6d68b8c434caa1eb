import { azurePlatform } from './azure';

/** AKS, UK South. */
export const production = () =>
  azurePlatform({
    environment: 'production',
    namespace: 'ms5-production',
    keyVault: {
      vaultName: 'kv-ms5-prod-uksouth',
      tenantId: '11111111-1111-4111-8111-111111111111',
      clientId: '22222222-2222-4222-8222-222222222222',
    },
    backupAccount: 'ms5backups',
    adminGroup: '33333333-3333-4333-8333-333333333333',
    readerGroup: '44444444-4444-4444-8444-444444444444',
    apiServer: ['10.240.0.0/16'],
  });
