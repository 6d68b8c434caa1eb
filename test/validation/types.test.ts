import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
/** A file that exists only here, beside the real configuration. */
const FILE = join(ROOT, 'config', 'with-mistakes.ts');

/** What the compiler says about a configuration, line by line, under the project's own options. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => path === FILE || onDisk.fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === FILE ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : onDisk.getSourceFile(path, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE)!;
  return program.getSemanticDiagnostics(file).map((diagnostic) => {
    const line = file.getLineAndCharacterOfPosition(diagnostic.start!).line + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}

test('a typo in a configuration is a type error, at its line', () => {
  const found = complaints(`import { Duration } from 'cdk8s';
import { AzureBlob, Credentials, Database, Tls, type PlatformProps } from '../lib';
import { production } from './production';
const valid = production();
export const mistakes: PlatformProps[] = [
  { ...valid, enviroment: 'production' },
  { ...valid, postgres: { ...valid.postgres, memebers: 3 } },
  { ...valid, postgres: { ...valid.postgres, resources: { cpu: 4, memory: '8Gi' } } },
  { ...valid, failover: { synchronousMode: 'quorom' } },
  { ...valid, databases: [new Database('factory_telemetry').addReadonly('ms5_readonly_user')] },
  { ...valid, credentials: Credentials.existing({ secretName: 'ms5-database-secrets', password: 'hunter2' }) },
  { ...valid, tls: Tls.certManager({}) },
];
AzureBlob.managedIdentity({ account: 'a', container: 'b', retainFull: Duration.days(30) }, 'KEY');
AzureBlob.sas({ account: 'a', container: 'b', retainFull: Duration.days(30) });
`);
  expect(found).toEqual([
    "6: Object literal may only specify known properties, but 'enviroment' does not exist in type 'PlatformProps'. Did you mean to write 'environment'?",
    "7: Object literal may only specify known properties, but 'memebers' does not exist in type 'MembersProps<Storage>'. Did you mean to write 'members'?",
    "8: Type 'number' is not assignable to type 'Cpu'.",
    "8: Type 'string' is not assignable to type 'Size'.",
    `9: Type '"quorom"' is not assignable to type '"quorum" | "on" | "off" | undefined'. Did you mean '"quorum"'?`,
    "10: Property 'addReadonly' does not exist on type 'Database'. Did you mean 'addReadOnly'?",
    "11: Object literal may only specify known properties, and 'password' does not exist in type 'ExistingCredentialsProps'.",
    "12: Argument of type '{}' is not assignable to parameter of type 'CertManagerProps'.   Property 'issuer' is missing in type '{}' but required in type 'CertManagerProps'.",
    '14: Expected 1 arguments, but got 2.',
    '15: Expected 2 arguments, but got 1.',
  ]);
});

test('the same without mistakes has none', () => {
  expect(
    complaints(`import { production } from './production';
import type { PlatformProps } from '../lib';
export const described: PlatformProps = { ...production(), environment: 'rehearsal' };
`),
  ).toEqual([]);
});
