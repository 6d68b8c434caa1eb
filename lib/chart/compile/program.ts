import { join, relative } from 'node:path';
import { k8s } from 'cdk8s-plus-28';
import ts from 'typescript';
import type { ApiObjectKinds, FieldNames } from './classes';

/** Reads the project with the compiler's own settings. @throws Error with the first thing that TypeScript does not accept */
export function readProgram(root: string, files: readonly string[]): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, noEmit: true },
  );
}

/** Where something was declared: its path below `lib`, without the extension. */
export function moduleOf(root: string, node: ts.Node): string {
  return relative(join(root, 'lib'), node.getSourceFile().fileName).replace(/\.ts$/, '');
}

/** Kinds of API objects: those of Kubernetes from cdk8s-plus, those of custom resources from what was imported. */
export const apiObjectKinds: ApiObjectKinds = (declaration) => {
  const name = declaration.name?.text ?? '';
  if (declaration.getSourceFile().fileName.includes('/cdk8s-plus-28/')) {
    const known = (k8s as unknown as Record<string, { GVK?: { apiVersion: string; kind: string } } | undefined>)[name];
    return known?.GVK;
  }
  const member = declaration.members.find((m): m is ts.PropertyDeclaration => ts.isPropertyDeclaration(m) && m.name.getText() === 'GVK');
  if (!member?.initializer || !ts.isObjectLiteralExpression(member.initializer)) return undefined;
  const text = (key: string) => {
    const property = member.initializer as ts.ObjectLiteralExpression;
    const found = property.properties.find((p): p is ts.PropertyAssignment => ts.isPropertyAssignment(p) && p.name.getText() === key);
    return found && ts.isStringLiteral(found.initializer) ? found.initializer.text : '';
  };
  return { apiVersion: text('apiVersion'), kind: text('kind') };
};

type ToJson = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | undefined;

/** What all of those functions take: fields of nested interfaces are read, lists are gone through. An array has fields of its own, such as `values`. */
const EMPTY: object = Object.create(null, { map: { value: () => [] } }) as object;

/** cdk8s generates a function for each interface, which gives fields the names that the API has. */
export const fieldNames: FieldNames = (owner, field) => {
  if (!owner.getSourceFile().fileName.includes('/cdk8s-plus-28/')) return importedName(owner, field);
  const toJson = (k8s as unknown as Record<string, ToJson | undefined>)[`toJson_${owner.name.text}`];
  if (!toJson) return field;
  const [name] = Object.entries(toJson({ [field]: EMPTY }) ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return name ?? field;
};

/** Of custom resources that were imported, the function is there to be read: `'toFQDNs': obj.toFqdNs?.map(…)`. */
function importedName(owner: ts.InterfaceDeclaration, field: string): string {
  const isToJson = (statement: ts.Statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === `toJson_${owner.name.text}`;
  const toJson = owner.getSourceFile().statements.find(isToJson)?.getText();
  return (toJson && new RegExp(`'([^']+)': .*\\bobj\\.${field}\\b`).exec(toJson)?.[1]) ?? field;
}
