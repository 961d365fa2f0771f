// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { generate, type } from '../scripts/generate-api.mjs';

const JSON_MEDIA = 'application/json; charset=utf-8';

function document(operation: object, schemas: object = {}) {
  return { servers: [{ url: '/api' }], paths: { '/courses/{slug}': { get: operation } }, components: { schemas } };
}

describe('type', () => {
  it.each([
    [{ type: 'integer', format: 'int32' }, 'number'],
    [{ type: 'string', format: 'date-time' }, 'string'],
    [{ type: 'string', enum: ['a', 'b'] }, "'a' | 'b'"],
    [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, "('a' | 'b')[]"],
    [{ $ref: '#/components/schemas/Page_Course' }, 'Page_Course'],
    [{ allOf: [{ $ref: '#/components/schemas/Unit' }, { description: 'Where.' }] }, 'Unit'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string | number'],
    [{ type: 'object', additionalProperties: { type: 'boolean' } }, 'Record<string, boolean>'],
    [{ type: 'string', nullable: true }, 'string | null'],
  ])('writes %j as %s', (schema, text) => {
    expect(type(schema)).toBe(text);
  });
});

/** All files as one text. */
function generated(document: object): string {
  return [...generate(document).values()].join('\n');
}

describe('generate', () => {
  it('makes a field optional when the schema does not require it', () => {
    const text = generated(
      document(
        { operationId: 'getCourse', responses: {} },
        {
          Unit: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' } } },
        },
      ),
    );
    expect(text).toContain('export interface Unit {\n  id: string;\n  name?: string;\n}');
  });

  it('writes path and query parameters, the prefix of the server and the answer', () => {
    const text = generated(
      document({
        operationId: 'getCourse',
        parameters: [
          { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'language', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: { 200: { content: { [JSON_MEDIA]: { schema: { $ref: '#/components/schemas/Course' } } } }, 404: {} },
      }),
    );
    expect(text).toContain('slug: string;');
    expect(text).toContain('language?: string;');
    expect(text).toContain('): Promise<Course> {');
    expect(text).toContain("request('GET', `/api/courses/${encodeURIComponent(input.slug)}`");
    expect(text).toContain('query: { language: input.language }');
  });

  it('gives an operation without an answer the type void, and a file the type Blob', () => {
    const none = generated(document({ operationId: 'a', responses: { 204: { description: '' } } }));
    expect(none).toContain('Promise<void>');
    const file = generated(
      document({ operationId: 'a', responses: { 200: { content: { 'text/csv': { schema: {} } } } } }),
    );
    expect(file).toContain('Promise<Blob>');
    expect(file).toContain("answer: 'blob'");
  });

  it('writes the operations of each tag into a file of their own, with the types that they name', () => {
    const responses = { 200: { content: { [JSON_MEDIA]: { schema: { $ref: '#/components/schemas/Unit' } } } } };
    const files = generate(
      document(
        { operationId: 'getUnit', tags: ['Organisations'], responses },
        { Unit: { type: 'object', properties: {} }, Course: { type: 'object', properties: {} } },
      ),
    );
    expect([...files.keys()]).toEqual(['generated.ts', 'operations/organisations.ts']);
    expect(files.get('generated.ts')).toContain("export * from './operations/organisations';");
    const text = files.get('operations/organisations.ts');
    expect(text).toContain('export function getUnit(');
    expect(text).toContain("import type {\n  Unit,\n} from '../generated';");
  });

  it('refuses an operation without a name', () => {
    expect(() => generated(document({ responses: {} }))).toThrow('no operationId');
  });
});
