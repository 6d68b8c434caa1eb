export { AccessRoles } from './access-roles';
export { accessProblems, describeAccess, type Access } from './access';
export { API_MOUNT, API_VOLUME } from './api-volume';
export { BACKUP_COMMON_NAME, backupNames, poolerNames, serverNames } from './certificate-names';
export { CERTIFICATE_DIRECTORIES, certificateChecks, type CertificateCheck } from './certificate-checks';
export { Certificates } from './certificates';
export {
  Credentials,
  DEFAULT_KEYS,
  type CredentialsSpec,
  type ExistingCredentialsProps,
  type KeyVaultCredentialsProps,
} from './credentials-props';
export {
  credentialFiles,
  CREDENTIALS_PATH,
  loginCredential,
  systemCredential,
  type CredentialFile,
  type CredentialFiles,
} from './credential-files';
export { credentialsVolume, type CredentialsVolume } from './credentials-volume';
export { DatabaseAccountPolicy } from './database-account-policy';
export { describeCredentials } from './describe-credentials';
export { describeTls, tlsProblems } from './describe-tls';
export { KeyVaultSecrets } from './key-vault-secrets';
export { PlatformNamespace } from './namespace';
export { PATRONI_CONFIG_MAPS, PatroniRole } from './patroni-role';
export { DatabasePriorityClass } from './priority-class';
export { secretShape } from './references';
export { requiredSecrets, type RequiredSecret } from './required-secrets';
export { ServiceAccounts } from './service-accounts';
export { Tls, type CertManagerProps, type ExistingTlsProps, type TlsSpec } from './tls-props';
export { credentialsProblems, type RequiredKey } from './validate-credentials';
