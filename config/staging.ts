import { azurePlatform } from './azure';

/** AKS, UK South. */
export const staging = () =>
  azurePlatform({
    environment: 'staging',
    namespace: 'ms5-staging',
    keyVault: {
      vaultName: 'kv-ms5-stag-uksouth',
      tenantId: '11111111-1111-4111-8111-111111111111',
      clientId: '22222222-2222-4222-8222-222222222223',
    },
    backupAccount: 'ms5backupsstaging',
    adminGroup: '33333333-3333-4333-8333-333333333333',
    readerGroup: '44444444-4444-4444-8444-444444444444',
    apiServer: ['10.241.0.0/16'],
  });
