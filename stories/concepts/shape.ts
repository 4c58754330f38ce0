import { toJSONSchema, type $ZodType } from 'zod/v4/core';

interface Json {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Json | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Member {
  readonly name: string;
  /** In English, from the schema: `text, 5 to 120 characters`. */
  readonly holds: string;
  readonly isOptional: boolean;
}

/** The members of a concept's schema in words, so that a page never tells another shape than the code checks. */
export function shapeOf(schema: $ZodType): Member[] {
  const json = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return Object.entries(json.properties ?? {}).map(([name, member]) => ({ name, holds: inWords(member), isOptional: !json.required?.includes(name) }));
}

function inWords(json: Json): string {
  const choices = json.anyOf ?? json.oneOf;
  if (choices) return choices.map(inWords).join(', or ');
  if (json.const !== undefined) return `“${json.const}”`;
  if (json.enum) return `one of: ${json.enum.join(' · ')}`;
  if (typeof json.type === 'object') return json.type.map((type) => inWords({ ...json, type })).join(', or ');
  switch (json.type) {
    case 'string':
      return textInWords(json);
    case 'integer':
    case 'number':
      return `${json.type === 'integer' ? 'whole number' : 'number'}${range(json.minimum, json.maximum, '')}`;
    case 'array':
      return `list of ${inWords(json.items ?? {})}`;
    case 'object':
      return json.properties ? `{ ${Object.keys(json.properties).join(', ')} }` : `by name: ${inWords(json.additionalProperties as Json)}`;
    case 'null':
      return 'null';
    default:
      return 'anything';
  }
}

function textInWords({ format, pattern, minLength, maxLength }: Json): string {
  if (format === 'date-time') return 'instant, UTC';
  if (format === 'date') return 'calendar date';
  return pattern && !pattern.includes('\\p{') ? `text like ${pattern}` : `text${range(minLength, maxLength, ' characters')}`;
}

const range = (min: number | undefined, max: number | undefined, unit: string): string => {
  const from = min !== undefined && min > 0 ? min : undefined;
  const to = max !== undefined && max < Number.MAX_SAFE_INTEGER ? max : undefined;
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return `, ${from} or more${unit}`;
  return from === undefined ? `, up to ${to}${unit}` : `, ${from} to ${to}${unit}`;
};
