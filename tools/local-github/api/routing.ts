import { group } from 'd3-array';
import { type FieldNode, getArgumentValues, Kind, type SelectionNode } from 'graphql';
import { inward, outward, placesIn } from '../ids-of-several.js';
import { parseSearch } from '../search/parse.js';
import { nameOf, type Store, type Stores } from '../store.js';
import type { GraphQLRequest, Prepared } from './execute.js';
import type { Payload } from './payload.js';

/** The part of a request that is about one repository. */
export interface Route {
  store: Store;
  /** Its place in the list of all. */
  place: number;
  prepared: Prepared;
  request: GraphQLRequest;
}

/**
 * The parts of a request by repository, in the order of the query: each field at its root is about the repository that its
 * arguments name, and any other field about the first.
 */
export function routesOf(prepared: Prepared, request: GraphQLRequest, stores: Stores): [Route, ...Route[]] {
  const [first] = stores;
  if (stores.length === 1) return [{ store: first, place: 0, prepared, request }];
  const selections = group(prepared.operation.selectionSet.selections, one => placeOf(one, prepared, stores));
  const own = { ...request, variables: inward(request.variables ?? {}) };
  const routes = [...selections].map(([place, some]) => ({
    store: stores[place] ?? first,
    place,
    prepared: restricted(prepared, some),
    request: own,
  }));
  return routes as [Route, ...Route[]];
}

function restricted(prepared: Prepared, selections: SelectionNode[]): Prepared {
  const operation = { ...prepared.operation, selectionSet: { ...prepared.operation.selectionSet, selections } };
  const definitions = prepared.document.definitions.map(one => (one === prepared.operation ? operation : one));
  return { ...prepared, operation, document: { ...prepared.document, definitions } };
}

function placeOf(selection: SelectionNode, { schema, operation, variables }: Prepared, stores: Stores): number {
  const field =
    selection.kind === Kind.FIELD && schema.getRootType(operation.operation)?.getFields()[selection.name.value];
  if (!field) return 0;
  const args = getArgumentValues(field, selection as FieldNode, variables);
  const [place, other] = placesIn(args);
  if (other !== undefined) throw new Error(`local GitHub: ${field.name} asks for nodes of several repositories`);
  if (place !== undefined) return place;
  const [name] = typeof args.query === 'string' ? parseSearch(args.query).repositories : [`${args.owner}/${args.name}`];
  const found = stores.findIndex(store =>
    [nameOf(store), store.world.renamedFrom].some(known => known?.toLowerCase() === name?.toLowerCase()),
  );
  return Math.max(0, found);
}

/** The answers to the parts of a request as one, with the fields in the order of the query. */
export function merged(answers: readonly (readonly [Route, Payload])[], { operation }: Prepared): Payload {
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return only[1];
  const errors = answers.flatMap(([, payload]) => payload.errors ?? []);
  // A field that may not be null was, and so is all that it is in.
  const isLost = answers.some(([, payload]) => !payload.data);
  const data: Record<string, unknown> = Object.assign({}, ...answers.map(([, payload]) => payload.data));
  const inOrder = keysOf(operation.selectionSet.selections).filter(key => key in data);
  const ordered = Object.fromEntries(inOrder.map(key => [key, data[key]]));
  return { data: isLost ? null : ordered, ...(errors.length > 0 && { errors }) };
}

const keysOf = (selections: readonly SelectionNode[]) =>
  selections.flatMap(one => (one.kind === Kind.FIELD ? [(one.alias ?? one.name).value] : []));

/** An answer with ids that say which repository they are of. */
export function asSent(payload: Payload, routes: readonly Route[], stores: Stores): Payload {
  if (stores.length === 1 || !payload.data) return payload;
  const places = new Map(
    routes.flatMap(({ prepared, place }) =>
      keysOf(prepared.operation.selectionSet.selections).map(key => [key, place] as const),
    ),
  );
  const data = Object.entries(payload.data).map(([key, value]) => [key, outward(value, places.get(key) ?? 0)]);
  return { ...payload, data: Object.fromEntries(data) };
}
