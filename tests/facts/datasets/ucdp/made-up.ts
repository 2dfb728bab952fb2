import type { CompiledEntity } from '#lib/facts/model/compiled-entity.ts';
import type { Identities, PartyTo } from '#lib/facts/datasets/importer.ts';
import type { Importer } from '#lib/facts/datasets/importer.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';

/** A state by UCDP's number, with its first and last day. */
interface MadeUpState {
	readonly number: string;
	readonly id: string;
	readonly from?: string;
	readonly to?: string;
}

const STATES: readonly MadeUpState[] = [
	{ number: '373', id: 'aaland' },
	{ number: '371', id: 'borduria' },
	{ number: '640', id: 'syldavia' },
	{ number: '666', id: 'ruritania' },
	{ number: '200', id: 'elbonia' },
	{ number: '2', id: 'freedonia' },
	{ number: '500', id: 'zubrowka' },
	{ number: '490', id: 'wakanda' },
	{ number: '510', id: 'genovia' },
	{ number: '365', id: 'old-union', to: '1991-12-25' },
	{ number: '365', id: 'new-union', from: '1991-12-26' },
	{ number: '372', id: 'late-republic', from: '1991-10-18' },
	{ number: '345', id: 'old-federation', to: '2006-06-04' },
	{ number: '340', id: 'new-federation', from: '2006-06-05' }
];

/** Identities of a made-up world: codes that mean something else than a state by system and code, and who governs instead of a state. */
export function identities(
	given: {
		readonly codes?: Readonly<Record<string, string>>;
		readonly authorities?: readonly {
			state: string;
			from: string;
			to: string;
			is: string;
			/** Only as a party to that conflict, against that actor. */
			only?: PartyTo;
		}[];
		/** Who governs instead of a state is a group of the dataset's. */
		readonly juntas?: Readonly<Record<string, { actor: string; label: string }>>;
		/** Whom groups speak for, by their numbers. */
		readonly spokenFor?: Readonly<Record<string, string>>;
	} = {}
): Identities {
	const codes = new Map(Object.entries(given.codes ?? {}));
	const names = new Map<string, string>();
	return {
		find(system, code, when) {
			const day = when.length === 4 ? `${when}-12-31` : when;
			if (system !== 'gw') return codes.get(`${system}:${code}`);
			return STATES.find(
				({ number, from = '0', to = '9' }) => number === code && from <= day && day <= to
			)?.id;
		},
		government(state, _dataset, when, as) {
			const junta = as === undefined ? undefined : given.juntas?.[state];
			if (junta !== undefined) return junta;
			const other = given.authorities?.find(
				({ state: of, from, to, only }) =>
					of === state &&
					from <= when &&
					when <= to &&
					(only === undefined || JSON.stringify(only) === JSON.stringify(as))
			);
			return { entity: other?.is ?? state };
		},
		spokenFor: (actor) => given.spokenFor?.[actor],
		name(label, key) {
			const slug = label
				.toLowerCase()
				.replaceAll(/[^a-z0-9]+/g, '-')
				.replaceAll(/^-|-$/g, '');
			const taken = [...names].filter(([other, id]) => other !== key && id.startsWith(slug));
			const id =
				names.get(key) ?? (taken.length === 0 ? slug : `${slug}-${String(taken.length + 1)}`);
			names.set(key, id);
			return id;
		},
		label: (id) =>
			id.replaceAll(
				/(^|-)([a-z])/g,
				(_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase()
			)
	};
}

/** A file with those columns: each row gives what differs from the row all rows begin from. */
export function fileOf(
	columns: readonly string[],
	common: Readonly<Record<string, string>>,
	rows: readonly Readonly<Record<string, string>>[]
): string {
	const written = rows.map((row) =>
		columns.map((column) => cellOf(row[column] ?? common[column] ?? '')).join(',')
	);
	return [columns.join(','), ...written, ''].join('\n');
}

/** What an importer makes of a file. */
export function imported(importer: Importer, text: string, known: Identities = identities()) {
	return importer.map(readTable(text, importer.columns), known);
}

/** The entity of a label; a test that asks for one expects it. */
export function entityOf(entities: readonly CompiledEntity[], label: string): CompiledEntity {
	const found = entities.find((entity) => entity.label === label);
	if (found === undefined)
		throw new Error(`No “${label}” among ${entities.map((entity) => entity.label).join(', ')}`);
	return found;
}

function cellOf(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
