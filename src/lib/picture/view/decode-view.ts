import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { PARAMETERS, type AddressReader, type DecodedView } from './address.ts';
import { DEFAULT_VIEW } from './default-view.ts';
import { decodePoints } from './points.ts';
import { readFilters } from './read-filters.ts';
import { readTimes } from './read-times.ts';
import { Reading } from './reading.ts';
import { FORMS, ROOMS, type Selection, type View } from './view.ts';

/**
 * Reads an address as a view. Every part that cannot be read, is said twice, or
 * names what the graph does not hold is left out and reported by its place.
 */
export function decodeView(url: URL, reader: AddressReader): DecodedView {
	const reading = new Reading(url.searchParams, reader.knows);
	for (const name of new Set(url.searchParams.keys()))
		if (!PARAMETERS.some((known) => known === name))
			reading.report(name, `There is no parameter "${name}".`);

	const scope = reading.scope('show');
	const selected = reading.one(
		'sel',
		(text) => parseSelection(text),
		'entity:, tie: or between: with ids'
	);
	const { moved, placed } = readFragment(url.hash, reading);
	const view: View = {
		...DEFAULT_VIEW,
		...readTimes(reading),
		...(scope === undefined ? {} : { scope }),
		hidden: reading.list('hide', 'entity') ?? [],
		filters: readFilters(reading),
		...optional('question', readQuestion(reading, reader)),
		...optional('briefing', readBriefing(reading)),
		...optional('selected', selected === undefined ? undefined : known(selected, reading)),
		room: reading.choice('room', ROOMS) ?? DEFAULT_VIEW.room,
		form: reading.choice('form', FORMS) ?? DEFAULT_VIEW.form,
		ghosts: reading.choice('ghosts', ['yes', 'no']) === 'yes',
		...reading.one('rev', parseMade, 'a revision, and a day after a stop'),
		moved,
		placed
	};
	return { view, problems: reading.problems };
}

function readQuestion(reading: Reading, reader: AddressReader): View['question'] {
	const line = reading.text('q');
	if (line === undefined) return undefined;
	const parsed = reader.parseQuestion(line);
	if ('question' in parsed) return parsed.question;
	for (const { message } of parsed.problems) reading.report('q', message);
	return undefined;
}

function readBriefing(reading: Reading): View['briefing'] {
	const briefing = reading.one('brief', parseBriefing, 'a briefing and a step, such as patrons.2');
	if (briefing === undefined || reading.knows === undefined) return briefing;
	const steps = reading.knows.briefingSteps(briefing.id);
	if (steps === undefined) reading.report('brief', `There is no briefing "${briefing.id}".`);
	else if (briefing.step >= steps)
		reading.report('brief', `The briefing "${briefing.id}" has ${steps} steps.`);
	else return briefing;
	return undefined;
}

function parseBriefing(text: string): View['briefing'] {
	const [, id, step] = /^([a-z0-9-]+)\.([1-9]\d{0,3})$/.exec(text) ?? [];
	return id === undefined ? undefined : { id, step: Number(step) - 1 };
}

function parseSelection(text: string): Selection | undefined {
	if (text === 'answer') return { what: 'answer' };
	const [, what, id] = /^(entity|tie|between):(.+)$/.exec(text) ?? [];
	if (what === 'entity' && id !== undefined) return { what: 'entity', id };
	if (what === 'tie' && id !== undefined) return { what: 'relationship', id };
	const [a, b, ...more] = id?.split(',') ?? [];
	if (a === undefined || b === undefined || more.length > 0 || a >= b) return undefined;
	return { what: 'bundle', between: [a, b] };
}

function known(selection: Selection, reading: Reading): Selection | undefined {
	switch (selection.what) {
		case 'answer':
			return selection;
		case 'entity':
		case 'relationship': {
			const id = reading.current('sel', selection.what, selection.id);
			return id === undefined ? undefined : { what: selection.what, id };
		}
		case 'bundle': {
			const [a, b] = selection.between.map((id) => reading.current('sel', 'entity', id));
			if (a === undefined || b === undefined || a === b) return undefined;
			return { what: 'bundle', between: a < b ? [a, b] : [b, a] };
		}
		default:
			return selection satisfies never;
	}
}

function readFragment(hash: string, reading: Reading): Pick<View, 'moved' | 'placed'> {
	const parts = new Map<string, View['moved']>();
	for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
		const [, name, text] = /^(moved|placed)=(.*)$/.exec(part) ?? [];
		if (name === undefined || text === undefined || parts.has(name)) {
			reading.report('#', `"${shorten(part)}" says no positions.`);
			continue;
		}
		const { points, unread } = decodePoints(text);
		for (const entry of unread) reading.report('#', `"${shorten(entry)}" is no position.`);
		for (const id of [...points.keys()]) if (!reading.isKnown('#', 'entity', id)) points.delete(id);
		parts.set(name, points);
	}
	return { moved: parts.get('moved') ?? new Map(), placed: parts.get('placed') ?? new Map() };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
	return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function parseMade(text: string): Pick<View, 'madeAt' | 'madeOn'> | undefined {
	const [, madeAt, madeOn] =
		/^([0-9a-f]{4,64}(?:\+own)?)(?:\.(\d{4}-\d{2}-\d{2}))?$/.exec(text) ?? [];
	if (madeAt === undefined) return undefined;
	if (madeOn === undefined) return { madeAt };
	return parsePartialDate(madeOn) === undefined ? undefined : { madeAt, madeOn };
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
