/**
 * Writes src/lib/api/generated.ts from the server's API description: one interface for each schema, one typed function
 * for each operation. With `--check` it writes nothing and fails when the file is not what it would write.
 *
 * The generator is our own because the whole need is two hundred lines: one media type, no callbacks, no header
 * parameters, and functions that the bundler can leave out one by one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const HEADER = `// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run \`npm run generate\`.
import { request, type RequestOptions } from './client';
`;

/** Turns an OpenAPI 3.0 document into the text of a TypeScript module. */
export function generate(document) {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => compare(a, b));
  const operations = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      if (item[method]) operations.push({ path, method, shared: item.parameters ?? [], ...item[method] });
    }
  }
  operations.sort((a, b) => compare(a.operationId, b.operationId));
  return [
    HEADER,
    ...schemas.map(([name, schema]) => declaration(name, schema)),
    ...operations.map((operation) => operationFunction(operation, document)),
  ].join('\n');
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
  const target = fileURLToPath(new URL('src/lib/api/generated.ts', root));
  if (!existsSync(source)) {
    console.error(`${source} is missing: the server writes it.`);
    return 1;
  }
  const text = generate(JSON.parse(readFileSync(source, 'utf8')));
  if (!args.includes('--check')) {
    writeFileSync(target, text);
    return 0;
  }
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return 0;
  console.error('src/lib/api/generated.ts is not what openapi/openapi.json says. Mend it with: npm run generate');
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
