import type ts from 'typescript';

/** Something that the chart reaches and that cannot be said in a template. */
export class CompileError extends Error {
  constructor(node: ts.Node, problem: string) {
    super(`${placeOf(node)}: ${problem}: ${firstLine(node)}`);
    this.name = 'CompileError';
  }
}

/** File and line, as editors understand them. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function firstLine(node: ts.Node): string {
  return node.getText().split('\n')[0]!;
}
