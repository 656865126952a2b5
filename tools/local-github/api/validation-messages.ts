import { type GraphQLError, type OperationDefinitionNode, print } from 'graphql';
import type { ErrorEntry } from './errors.js';

interface Translation {
  pattern: RegExp;
  code: string;
  message(...groups: string[]): string;
  extensions?(...groups: string[]): Record<string, unknown>;
}

/** GitHub's API is written in Ruby: it has the same rules as graphql-js, but other messages, and a `code`. */
const TRANSLATIONS: readonly Translation[] = [
  {
    pattern: /^Cannot query field "(\w+)" on type "(\w+)"/,
    code: 'undefinedField',
    message: (field, type) => `Field '${field}' doesn't exist on type '${type}'`,
    extensions: (fieldName, typeName) => ({ typeName, fieldName }),
  },
  {
    pattern: /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/,
    code: 'argumentNotAccepted',
    message: (argument, _type, field) => `Field '${field}' doesn't accept argument '${argument}'`,
    extensions: (argumentName, _type, name) => ({ name, typeName: 'Field', argumentName }),
  },
  {
    pattern: /^Field "(\w+)" argument "(\w+)" of type ".+" is required/,
    code: 'missingRequiredArguments',
    message: (field, argument) => `Field '${field}' is missing required arguments: ${argument}`,
    extensions: (name, argument) => ({ className: 'Field', name, arguments: argument }),
  },
  {
    pattern: /^Field "(\w+)" of type "([\w![\]]+)" must have a selection of subfields/,
    code: 'selectionMismatch',
    message: (field, type) =>
      `Field must have selections (field '${field}' returns ${type} but has no selections. Did you mean '${field} { ... }'?)`,
    extensions: (field, typeName) => ({ nodeName: `field '${field}'`, typeName }),
  },
  {
    pattern: /^Field "(\w+)" must not have a selection since type "([\w![\]]+)" has no subfields/,
    code: 'selectionMismatch',
    message: (field, type) =>
      `Selections can't be made on scalars (field '${field}' returns ${type} but has selections)`,
    extensions: (field, typeName) => ({ nodeName: `field '${field}'`, typeName }),
  },
  {
    pattern: /^Variable "\$(\w+)" is never used(?: in operation "(\w+)")?/,
    code: 'variableNotUsed',
    message: (variable, operation) =>
      `Variable $${variable} is declared by ${operation ?? 'anonymous query'} but not used`,
    extensions: variableName => ({ variableName }),
  },
  {
    pattern: /^Variable "\$(\w+)" is not defined(?: by operation "(\w+)")?/,
    code: 'variableNotDefined',
    message: (variable, operation) =>
      `Variable $${variable} is used by ${operation ?? 'anonymous query'} but not declared`,
    extensions: variableName => ({ variableName }),
  },
  {
    pattern: /^Variable "\$(\w+)" of type "(.+)" used in position expecting type "(.+)"/,
    code: 'variableMismatch',
    message: (variable, type, expected) => `Type mismatch on variable $${variable} (${type} / ${expected})`,
    extensions: variableName => ({ variableName }),
  },
  {
    pattern: /^Unknown fragment "(\w+)"/,
    code: 'useAndDefineFragment',
    message: fragment => `Fragment ${fragment} was used, but not defined`,
    extensions: fragmentName => ({ fragmentName }),
  },
  {
    pattern: /^Fragment "(\w+)" is never used/,
    code: 'useAndDefineFragment',
    message: fragment => `Fragment ${fragment} was defined, but not used`,
    extensions: fragmentName => ({ fragmentName }),
  },
  {
    pattern: /^Unknown type "(\w+)"/,
    code: 'undefinedType',
    message: type => `No such type ${type}, so it can't be a fragment condition`,
    extensions: typeName => ({ typeName }),
  },
];

/** A graphql-js validation error as GitHub reports it; the message of a rule that is not listed stays unchanged. */
export function validationEntry(error: GraphQLError): ErrorEntry {
  const where = error.locations ? { locations: error.locations } : {};
  for (const { pattern, code, message, extensions } of TRANSLATIONS) {
    const match = pattern.exec(error.message);
    if (match) {
      const groups = match.slice(1);
      return { extensions: { code, ...extensions?.(...groups) }, ...where, message: message(...groups) };
    }
  }
  return { ...where, message: error.message };
}

/** GitHub reports each invalid variable in one sentence, with the reason under `problems`. */
export function variableEntry(error: GraphQLError, operation: OperationDefinitionNode): ErrorEntry {
  const name = /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? '';
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const type = definition ? ` of type ${print(definition.type)}` : '';
  return {
    extensions: { problems: [{ path: [], explanation: error.message }] },
    ...(error.locations ? { locations: error.locations } : {}),
    message: `Variable $${name}${type} was provided invalid value`,
  };
}
