import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import apiGerman from '../api/api.de';
import apiEnglish from '../api/api.en';
import helpGerman from '../features/help/help-prose.de';
import helpEnglish from '../features/help/help-prose.en';
import uiGerman from '../ui/ui.de';
import uiEnglish from '../ui/ui.en';
import appGerman from './app.de';
import appEnglish from './app.en';
import { catalogues } from './catalogues';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

describe('every catalogue says the same things in German and English', () => {
  it.each([
    ['app', appGerman, appEnglish],
    ['ui', uiGerman, uiEnglish],
    ['api', apiGerman, apiEnglish],
    ['help', helpGerman, helpEnglish],
  ])('%s', (_, german, english) => {
    expect(keysOf(english)).toEqual(keysOf(german));
  });

  it.each(Object.entries(catalogues))('%s', async (_, { de, en }) => {
    const [german, english] = await Promise.all([de(), en()]);
    expect(keysOf(english.default)).toEqual(keysOf(german.default));
  });
});

describe('words stand in catalogues', () => {
  const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('generated'),
  );

  it.each(components)('%s holds no text of its own', (file) => {
    expect(literalTexts(readFileSync(join(source, file), 'utf8'))).toEqual([]);
  });

  it('finds text between tags and in attributes that people read', () => {
    const jsx = '<Field label="Titel" name="title"><p className="a">Text</p> {t("x")} Uhr {"Ort"}</Field>';
    expect(literalTexts(jsx)).toEqual(['Titel', 'Text', 'Uhr', 'Ort']);
  });
});

function keysOf(catalogue: object, prefix = ''): string[] {
  return Object.entries(catalogue)
    .flatMap(([key, value]) => (typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`]))
    .sort();
}

const readByPeople = new Set(['label', 'title', 'alt', 'placeholder', 'hint', 'caption', 'aria-label']);

function literalTexts(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) texts.push(node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      if (ts.isJsxElement(node.parent)) texts.push(node.expression.text);
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (readByPeople.has(node.name.getText())) texts.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !text.startsWith('https:'));
}
