/**
 * Writes the API's client from the server's description: one interface for each schema in src/lib/api/generated.ts, one
 * typed function for each operation in src/lib/api/operations/<tag>.ts, so that a page loads the operations of its own
 * subject and not those of all pages; what a first visit to a lesson needs is in operations/first.ts, whatever its subject. With `--check` it writes nothing and fails when a file is not what it would write.
 *
 * The generator is our own because the whole need is two hundred lines: one media type, no callbacks, no header
 * parameters, and functions that the bundler can leave out one by one.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

/** Operations that the frame of every page and a lesson call. */
const FIRST = [
  'answerQuestion',
  'compareCourseVersions',
  'getAccount',
  'getAttempt',
  'getCourse',
  'getLesson',
  'getLessonState',
  'listEnrolments',
  'saveLessonProgress',
  'signIn',
  'signOut',
  'updateAccount',
];

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const WRITTEN =
  '// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.\n';

/** Turns an OpenAPI 3.0 document into TypeScript modules: file name below src/lib/api → text. */
export function generate(document) {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => compare(a, b));
  const tags = new Map();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      if (!item[method]) continue;
      const operation = { path, method, shared: item.parameters ?? [], ...item[method] };
      const name = FIRST.includes(item[method].operationId) ? 'first' : fileName(operation.tags?.[0] ?? 'Other');
      tags.set(name, [...(tags.get(name) ?? []), operation]);
    }
  }
  const files = new Map();
  const names = [...tags.keys()].sort(compare);
  const types = schemas.map(([name, schema]) => declaration(name, schema));
  files.set(
    'generated.ts',
    [WRITTEN + names.map((name) => `export * from './operations/${name}';\n`).join(''), ...types].join('\n'),
  );
  for (const name of names) {
    const operations = tags.get(name).sort((a, b) => compare(a.operationId, b.operationId));
    files.set(
      `operations/${name}.ts`,
      operationsFile(
        operations,
        schemas.map(([schema]) => typeName(schema)),
        document,
      ),
    );
  }
  return files;
}

/** One module of operations; it imports the types that it names. */
function operationsFile(operations, types, document) {
  const functions = operations.map((operation) => operationFunction(operation, document));
  const code = functions.join('\n').replace(/\/\*\*[\s\S]*?\*\//g, '');
  const words = new Set(code.match(/[A-Za-z0-9_]+/g));
  const used = types.filter((name) => words.has(name));
  const imports = [`import { request, type RequestOptions } from '../client';\n`];
  if (used.length)
    imports.push(`import type {\n${used.map((name) => `  ${name},\n`).join('')}} from '../generated';\n`);
  return [WRITTEN + imports.join(''), ...functions].join('\n');
}

function fileName(tag) {
  return tag.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function typeName(name) {
  return name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '');
}

function comment(text, indent = '') {
  if (!text) return '';
  const lines = text.trim().replaceAll('*/', '* /').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0].trim()} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line.trim()}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function declaration(name, schema) {
  const described = comment(schema.description);
  if (isPlainObject(schema)) return `${described}export interface ${typeName(name)} ${objectBody(schema, '')}\n`;
  return `${described}export type ${typeName(name)} = ${type(schema, '')};\n`;
}

function isPlainObject(schema) {
  return Boolean(schema.properties) && !schema.allOf && !schema.oneOf && !schema.anyOf;
}

function objectBody(schema, indent) {
  const inner = `${indent}  `;
  const required = new Set(schema.required ?? []);
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
    return `${comment(property.description, inner)}${inner}${key}${required.has(name) ? '' : '?'}: ${type(property, inner)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** The TypeScript type of a schema. Keywords that only narrow a value (`format`, `minLength`) have no type of their own. */
export function type(schema, indent = '') {
  const text = bareType(schema, indent);
  return schema?.nullable ? `${text} | null` : text;
}

function bareType(schema, indent) {
  if (!schema) return 'unknown';
  if (schema.$ref) return typeName(schema.$ref.split('/').at(-1));
  if (schema.allOf) {
    // A reference with a description of its own is written as allOf [reference, { description }].
    const parts = schema.allOf.filter((part) => part.$ref || part.type || part.properties || part.oneOf || part.anyOf);
    return parts.map((part) => type(part, indent)).join(' & ') || 'unknown';
  }
  const union = schema.oneOf ?? schema.anyOf;
  if (union) return [...new Set(union.map((part) => type(part, indent)))].join(' | ');
  if (schema.enum) return schema.enum.map((value) => literal(value)).join(' | ');
  if (schema.type === 'array') return arrayOf(type(schema.items, indent));
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'string') return schema.format === 'binary' ? 'Blob' : 'string';
  if (schema.properties) return objectBody(schema, indent);
  if (schema.additionalProperties) return `Record<string, ${type(schema.additionalProperties, indent)}>`;
  return schema.type === 'object' ? 'Record<string, unknown>' : 'unknown';
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);
}

function arrayOf(item) {
  return /[ |&]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
}

function resolve(reference, document) {
  if (!reference?.$ref) return reference;
  return reference.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node?.[key], document);
}

/** The first media type of a `content` object that the predicate accepts, whatever parameters the type carries. */
function content(holder, accepts) {
  return Object.entries(holder?.content ?? {}).find(([media]) => accepts(media.split(';')[0].trim()))?.[1];
}

const isJson = (media) => media === 'application/json' || media.endsWith('+json');

/** The path part of the server's address, so that the client needs no address of its own. */
function prefix(document) {
  const address = document.servers?.[0]?.url ?? '';
  return address.replace(/^https?:\/\/[^/]*/, '').replace(/\/$/, '');
}

function answerType(operation, document) {
  const types = new Set();
  let format = 'none';
  for (const [status, reference] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith('2')) continue;
    const response = resolve(reference, document);
    const json = content(response, isJson);
    if (json) {
      types.add(type(json.schema));
      format = 'json';
    } else if (Object.keys(response?.content ?? {}).length > 0) {
      types.add('Blob');
      format = 'blob';
    } else {
      types.add('void');
    }
  }
  return { text: [...types].join(' | ') || 'void', format };
}

function operationFunction(operation, document) {
  if (!operation.operationId) throw new Error(`${operation.method} ${operation.path} has no operationId`);
  const parameters = [...operation.shared, ...(operation.parameters ?? [])]
    .map((parameter) => resolve(parameter, document))
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  const body = resolve(operation.requestBody, document);
  const bodySchema = content(body, isJson)?.schema;
  const fields = parameters.map((parameter) => {
    const optional = parameter.in === 'path' || parameter.required ? '' : '?';
    return `${comment(parameter.description, '    ')}    ${parameter.name}${optional}: ${type(parameter.schema, '    ')};`;
  });
  if (bodySchema) fields.push(`    body${body.required === false ? '?' : ''}: ${type(bodySchema, '    ')};`);
  const allOptional = fields.every((field) => /^\s+\w+\?: /m.test(field));
  const input = fields.length ? `\n  input: {\n${fields.join('\n')}\n  }${allOptional ? ' = {}' : ''},\n  ` : '';

  const answer = answerType(operation, document);
  const path = (prefix(document) + operation.path).replace(
    /\{(\w+)\}/g,
    (_, name) => `\${encodeURIComponent(input.${name})}`,
  );
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => `${name}: input.${name}`);
  const parts = [];
  if (query.length) parts.push(`query: { ${query.join(', ')} }`);
  if (bodySchema) parts.push('body: input.body');
  if (answer.format === 'blob') parts.push(`answer: 'blob'`);
  const quote = path.includes('${') ? '`' : "'";
  const tail = input ? 'options?: RequestOptions,\n' : 'options?: RequestOptions';
  return (
    comment([operation.summary, operation.description].filter(Boolean).join('\n\n')) +
    `export function ${operation.operationId}(${input}${tail}): Promise<${answer.text}> {\n` +
    `  return request('${operation.method.toUpperCase()}', ${quote}${path}${quote}, { ${[...parts, '...options'].join(', ')} });\n}\n`
  );
}

function main(args) {
  const root = new URL('..', import.meta.url);
  const inputAt = args.indexOf('--input');
  const source = inputAt >= 0 ? args[inputAt + 1] : fileURLToPath(new URL('../openapi/openapi.json', root));
  const target = fileURLToPath(new URL('src/lib/api/', root));
  if (!existsSync(source)) {
    console.error(`${source} is missing: the server writes it.`);
    return 1;
  }
  const files = generate(JSON.parse(readFileSync(source, 'utf8')));
  const stale = readdirSync(join(target, 'operations')).filter((name) => !files.has(`operations/${name}`));
  if (!args.includes('--check')) {
    for (const name of stale) rmSync(join(target, 'operations', name));
    for (const [name, text] of files) writeFileSync(join(target, name), text);
    return 0;
  }
  const wrong = [...files].filter(
    ([name, text]) => !existsSync(join(target, name)) || readFileSync(join(target, name), 'utf8') !== text,
  );
  if (wrong.length === 0 && stale.length === 0) return 0;
  const names = [...wrong.map(([name]) => name), ...stale.map((name) => `operations/${name}`)];
  console.error(`src/lib/api: ${names.join(', ')} not what openapi/openapi.json says. Mend it with: npm run generate`);
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
