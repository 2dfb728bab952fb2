import { ENTITY_KINDS, type EntityKind } from '../../model/entity.ts';
import { suggest } from '../nearest.ts';
import { readWritten, type RecordFiles } from '../read-written.ts';
import type { Room, Written } from '../written.ts';
import { briefingTemplate } from './briefing-template.ts';
import { entityTemplate } from './entity-template.ts';
import { placeRecord } from './place-record.ts';
import { relationshipTemplate } from './relationship-template.ts';
import { sourceTemplate } from './source-template.ts';

/** What an editor wants to begin. */
export interface Wanted {
	/** A kind of entity, `source`, `briefing`, or a full kind of relationship. */
	readonly kind: string;
	readonly id?: string;
	/** Name of the file without its folder and ending: the theatre. */
	readonly file?: string;
	/** `2026-11-24`. */
	readonly today: string;
}

export type Started =
	| {
			readonly file: string;
			readonly text: string;
			readonly line: number;
			readonly refusal?: never;
	  }
	/** What stands in the way, and what to do. */
	| { readonly refusal: string };

interface Template {
	readonly room: Extract<Room, 'entities' | 'relationships' | 'sources' | 'briefings'>;
	readonly lines: readonly string[];
	/** Where it belongs if no file is named. */
	readonly file?: string;
	/** The file may be new. */
	readonly opens: boolean;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Writes an empty record into the right file at its sorted place: the new text of that file. */
export function startRecord(files: RecordFiles, wanted: Wanted): Started {
	const { written } = readWritten(files);
	const template = templateFor(wanted, written);
	if (typeof template === 'string') return { refusal: template };
	const taken = wanted.id === undefined ? undefined : whyNotFree(wanted.id, template.room, written);
	if (taken !== undefined) return { refusal: taken };
	const file = fileFor(wanted, template, files);
	if (typeof file !== 'string') return file;
	const placed = placeRecord(files.get(file) ?? '', wanted.id, template.lines);
	return placed.refusal === undefined
		? { file, text: placed.text, line: placed.line }
		: { refusal: `Nothing was written into ${file}. ${placed.refusal}` };
}

function templateFor({ kind, id, today }: Wanted, written: Written): Template | string {
	const entity = ENTITY_KINDS.find((known) => known === kind);
	if (entity !== undefined)
		return {
			room: 'entities',
			lines: entityTemplate(entity, id),
			file: FILES_OF_ENTITIES[entity],
			opens: true
		};
	if (kind === 'source') return { room: 'sources', lines: sourceTemplate(id, today), opens: false };
	if (kind === 'briefing')
		return {
			room: 'briefings',
			lines: briefingTemplate(id),
			...(id === undefined ? {} : { file: id }),
			opens: true
		};
	const kinds = written.vocabulary.map(({ value }) => value);
	const found = kinds.find((each) => each.id === kind);
	if (found === undefined) {
		const known = [...ENTITY_KINDS, 'source', 'briefing', ...kinds.map((each) => each.id)];
		return `There is no kind "${kind}".${suggest(kind, known)} Kinds: ${known.join(', ')}.`;
	}
	if (found.layer === 'computed')
		return `${kind} is computed from data sets, not written: nothing to begin.`;
	return { room: 'relationships', lines: relationshipTemplate(found, id, today), opens: false };
}

const FILES_OF_ENTITIES: Readonly<Record<EntityKind, string>> = {
	state: 'states',
	leader: 'leaders',
	ideology: 'ideologies',
	conflict: 'conflicts',
	organisation: 'organisations',
	group: 'groups'
};

function whyNotFree(id: string, room: Room, { listed, retired }: Written): string | undefined {
	if (!SLUG.test(id))
		return `"${id}" cannot be an id: use a-z, 0-9 and single hyphens, such as ${slugged(id)}.`;
	const shared = room === 'relationships' ? 'entities' : room;
	const holder = listed.find(
		(each) => each.id === id && (each.room === 'relationships' ? 'entities' : each.room) === shared
	);
	if (holder !== undefined)
		return `"${id}" is taken by ${holder.place.file}:${String(holder.place.line)}: add to that record, or choose another id, such as ${id}-2.`;
	if (shared === 'entities' && retired.some(({ value }) => value.id === id))
		return `"${id}" was retired, and ids are never used again: choose another, such as ${id}-2.`;
	return undefined;
}

/** The nearest slug: accents taken off, all else that is none turned to hyphens. */
function slugged(id: string): string {
	const plain = id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'some-name';
}

function fileFor(
	{ kind, file: named }: Wanted,
	{ room, file: usual, opens }: Template,
	files: RecordFiles
): string | { refusal: string } {
	const known = [...files.keys()]
		.filter((path) => path.startsWith(`${room}/`) && path.endsWith('.yaml'))
		.map((path) => path.slice(room.length + 1, -'.yaml'.length))
		.sort();
	const name = named ?? usual;
	const list = `Files in ${room}/: ${known.join(', ')}.`;
	if (name === undefined)
		return {
			refusal: `Where does the ${kind} belong? Add --in and the name of a file, such as --in ${known[0] ?? 'karabakh'}. ${list}`
		};
	if (known.includes(name) || (opens && name === usual)) return `${room}/${name}.yaml`;
	return {
		refusal: `There is no file ${room}/${name}.yaml.${suggest(name, known)} ${list} To begin a new one, save an empty file of that name first.`
	};
}
