import ts from 'typescript';

/** What the type checker says about an expression, as far as the templates need to know. */
export class Types {
  constructor(readonly checker: ts.TypeChecker) {}

  of(node: ts.Node): ts.Type {
    return this.checker.getTypeAtLocation(node);
  }

  /** Whether the value may be absent. */
  mayBeAbsent(type: ts.Type): boolean {
    return parts(type).some(isNothing);
  }

  isString(type: ts.Type): boolean {
    return this.every(type, (part) => (part.flags & ts.TypeFlags.StringLike) !== 0);
  }

  isNumber(type: ts.Type): boolean {
    return this.every(type, (part) => (part.flags & ts.TypeFlags.NumberLike) !== 0);
  }

  isBoolean(type: ts.Type): boolean {
    return this.every(type, (part) => (part.flags & ts.TypeFlags.BooleanLike) !== 0);
  }

  isArray(type: ts.Type): boolean {
    return this.every(
      type,
      (part) => this.checker.isArrayType(part) || this.checker.isTupleType(part) || part.symbol?.name === 'RegExpExecArray',
    );
  }

  /** Length of a tuple, where it is fixed. */
  tupleLength(type: ts.Type): number | undefined {
    if (!this.checker.isTupleType(type)) return undefined;
    const { fixedLength, minLength } = (type as ts.TupleTypeReference).target;
    return fixedLength === minLength ? fixedLength : undefined;
  }

  /** Whether the value is of a class of JavaScript itself, such as `Map`. */
  isBuiltIn(type: ts.Type, ...names: readonly string[]): boolean {
    return this.every(type, (part) => names.includes(part.symbol?.name) && declaredIn(part.symbol, /\/typescript\/lib\//));
  }

  /**
   * Whether Go's `if` decides as JavaScript's does. Empty lists and maps are false in Go only; where an object may also be `false`
   * it is never empty here.
   */
  hasGoTruth(type: ts.Type): boolean {
    const present = parts(type).filter((part) => !isNothing(part));
    const plain = ts.TypeFlags.BooleanLike | ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike;
    return present.some((part) => (part.flags & ts.TypeFlags.BooleanLike) !== 0) || present.every((part) => (part.flags & plain) !== 0);
  }

  /** Every part but the absent ones. */
  private every(type: ts.Type, holds: (part: ts.Type) => boolean): boolean {
    const present = parts(this.checker.getBaseConstraintOfType(type) ?? type).filter((part) => !isNothing(part));
    return present.length > 0 && present.every(holds);
  }
}

export function declaredIn(symbol: ts.Symbol, where: RegExp): boolean {
  return (symbol.declarations ?? []).some((declaration) => where.test(declaration.getSourceFile().fileName));
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isNothing(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) !== 0;
}
