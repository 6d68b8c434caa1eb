import ts from 'typescript';
import type { ApiObjectKinds, FieldNames } from './classes';
import { CompileError } from './compile-error';
import type { FunctionNode } from './context';
import { define } from './functions';
import { Translator, type Surroundings } from './translator';
import { Types } from './types';
import { quoted, Unit } from './unit';

export interface CompilerOptions {
  readonly program: ts.Program;
  readonly kinds: ApiObjectKinds;
  readonly fieldNames: FieldNames;
  /** Path of the module that something is declared in, for names of defines. */
  readonly moduleOf: (node: ts.Node) => string;
  /** Start of every define's name: templates of all charts of a release share one set of names. */
  readonly prefix: string;
  /** Defines that were written by hand take the place of these: `<module>.<function>`. */
  readonly byHand: ReadonlySet<string>;
  /** Modules whose classes take the place of classes of the same name that a package has. */
  readonly substitutes: readonly string[];
}

/** What a rendering keeps beside constants. */
const RESERVED: readonly string[] = ['root', 'objects', 'model', 'findings'];

/** Templates by the module that they come from. */
export type CompiledModules = ReadonlyMap<string, string>;

/**
 * Functions of TypeScript as defines of Go's templates: the ones that are asked for, and every one that they reach.
 * @throws CompileError for what cannot be said in a template
 */
export class Compiler implements Surroundings {
  readonly types: Types;
  readonly kinds: ApiObjectKinds;
  readonly fieldNames: FieldNames;
  private readonly texts = new Map<string, string[]>();
  private readonly names = new Map<ts.Node, string>();
  private readonly keys = new Map<string, string>();
  private readonly lifted = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;

  constructor(private readonly options: CompilerOptions) {
    this.types = new Types(options.program.getTypeChecker());
    this.kinds = options.kinds;
    this.fieldNames = options.fieldNames;
    const files = options.program.getSourceFiles().filter((file) => options.substitutes.includes(options.moduleOf(file)));
    this.classes = new Map(files.flatMap((file) => file.statements.filter(ts.isClassDeclaration).map((c) => [c.name!.text, c])));
  }

  /** @returns the name of the define of an exported function */
  entry(module: string, name: string): string {
    const file = this.options.program.getSourceFiles().find((f) => this.options.moduleOf(f) === module);
    const symbol = file && this.types.checker.getSymbolAtLocation(file)?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (!symbol?.valueDeclaration || !ts.isFunctionDeclaration(symbol.valueDeclaration)) {
      throw new Error(`${module} exports no function ${name}`);
    }
    return this.defineOf(symbol.valueDeclaration, symbol);
  }

  compile(): CompiledModules {
    for (let write = this.waiting.shift(); write; write = this.waiting.shift()) write();
    return new Map([...this.texts].map(([module, defines]) => [module, defines.join('\n')]));
  }

  defineOf(fn: FunctionNode | ts.ClassDeclaration, symbol: ts.Symbol): string {
    const node = this.substitute(fn);
    return this.named(node, symbol.name === '__constructor' ? 'new' : labelOf(node, symbol), () => new Translator(this).fn(node));
  }

  isByHand(module: string, name: string): boolean {
    return this.options.byHand.has(`${module}.${name}`);
  }

  moduleOf(node: ts.Node): string {
    return this.options.moduleOf(node);
  }

  keyOf(constant: string): string {
    const known = this.keys.get(constant);
    if (known !== undefined) return known;
    const name = constant.slice(constant.lastIndexOf('.') + 1);
    const taken = [...RESERVED, ...this.keys.values()].filter((key) => key.replace(/__\d+$/, '') === name).length;
    const key = taken === 0 ? name : `${name}__${taken + 1}`;
    this.keys.set(constant, key);
    return key;
  }

  byHandName(name: string): string {
    return `${this.options.prefix}/${name}`;
  }

  constantOf(declaration: ts.VariableDeclaration, symbol: ts.Symbol): string {
    return this.named(declaration, symbol.name, (name) => {
      const unit = new Unit();
      const value = new Translator(this, unit).expression(declaration.initializer!);
      unit.emit(`$_ := set $.g ${quoted(this.keyOf(name))} ${value}`);
      return unit;
    });
  }

  lift(fn: ts.ArrowFunction | ts.FunctionExpression, write: (unit: Unit) => Unit): string {
    const { line } = fn.getSourceFile().getLineAndCharacterOfPosition(fn.getStart());
    const module = this.options.moduleOf(fn);
    const place = `${this.options.prefix}/${module}.line${line + 1}`;
    const count = (this.lifted.get(place) ?? 0) + 1;
    this.lifted.set(place, count);
    const name = count === 1 ? place : `${place}.${count}`;
    this.add(module, define(name, `${module}, line ${line + 1}`, write(new Unit())));
    return name;
  }

  private named(node: ts.Node, label: string, write: (name: string) => Unit): string {
    const known = this.names.get(node);
    if (known !== undefined) return known;
    const module = this.options.moduleOf(node);
    const name = `${this.options.prefix}/${module}.${label}`;
    this.names.set(node, name);
    if (this.isByHand(module, label)) return name;
    if (/node_modules/.test(node.getSourceFile().fileName)) throw new CompileError(node, 'a chart has no stand-in for this');
    this.waiting.push(() => this.add(module, define(name, summaryOf(node) ?? label, write(name))));
    return name;
  }

  private add(module: string, text: string): void {
    this.texts.set(module, [...(this.texts.get(module) ?? []), text]);
  }

  /** The same member of the class that takes the place of a package's. */
  private substitute(node: FunctionNode | ts.ClassDeclaration): FunctionNode | ts.ClassDeclaration {
    if (!/node_modules/.test(node.getSourceFile().fileName)) return node;
    const owner = ts.isClassDeclaration(node) ? node : node.parent;
    const substitute = ts.isClassDeclaration(owner) ? this.classes.get(owner.name?.text ?? '') : undefined;
    if (!substitute || ts.isClassDeclaration(node)) return substitute ?? node;
    const name = node.name?.getText();
    const member = substitute.members.find(
      (m): m is ts.MethodDeclaration => m.name?.getText() === name && (ts.isMethodDeclaration(m) || ts.isGetAccessorDeclaration(m)),
    );
    return member ?? node;
  }
}

function labelOf(node: ts.Node, symbol: ts.Symbol): string {
  const owner = node.parent;
  return ts.isClassDeclaration(owner) && owner.name ? `${owner.name.text}.${symbol.name}` : symbol.name;
}

/** The first line of what its documentation says. */
function summaryOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment);
  return text?.split('\n')[0]!.replaceAll('*/', '');
}
