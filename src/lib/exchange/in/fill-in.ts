import { parseGrade } from '#lib/facts/model/grade.ts';
import type { OwnContext } from './own-context.ts';
import { FILE_SOURCE } from './own-file.ts';
import { present } from './written-keys.ts';

/** Cells of a row, or attributes of an element, by their names; empty ones are absent. */
export type Cells = ReadonlyMap<string, string>;

export function listIn(cells: Cells, name: string): string[] {
	return (cells.get(name) ?? '').split('|').flatMap((part) => part.trim() || []);
}

/** The entity of a row. What the row leaves out and no reader can do without is filled in, plainly. */
export function entityOfCells(
	id: string,
	cells: Cells,
	{ choices }: OwnContext,
	title: string
): Record<string, unknown> {
	const kind = cells.get('kind') ?? choices.entityKind;
	const aliases = listIn(cells, 'aliases');
	const sources = listIn(cells, 'sources');
	const needsSource = (kind === 'conflict' || kind === 'ideology') && sources.length === 0;
	return present({
		id,
		kind,
		label: cells.get('label') ?? id,
		summary: cells.get('summary') ?? `Named in the file “${title}”.`,
		aliases: aliases.length > 0 ? aliases : undefined,
		since: cells.get('since'),
		until: cells.get('until'),
		wikidata: cells.get('wikidata'),
		sources: needsSource ? [FILE_SOURCE] : sources.length > 0 ? sources : undefined,
		role: kind === 'leader' ? (cells.get('role') ?? 'public-figure') : undefined
	});
}

/** The tie of a row, without its claims. */
export function tieOfCells(
	id: string,
	ends: { readonly from: string; readonly to: string },
	cells: Cells,
	{ choices, kinds }: OwnContext,
	isUndirected = false
): Record<string, unknown> {
	const kind = cells.get('kind') ?? choices.kind;
	const [pair, side, part] = (cells.get('party') ?? '').split('/');
	const oneOf = listIn(cells, 'oneOf');
	return present({
		id,
		kind,
		...ends,
		mutual: flagIn(cells, 'mutual') ?? (isOpen(kinds.get(kind)) ? isUndirected : undefined),
		in: cells.get('in'),
		against: cells.get('against'),
		...(cells.has('party') ? { pair, side, part } : {}),
		standing: cells.get('membership'),
		office: cells.get('office'),
		hold: cells.get('hold'),
		mandate: cells.get('mandate'),
		coalition: cells.get('coalition'),
		elements: flagIn(cells, 'elements'),
		grave: flagIn(cells, 'grave'),
		oneOf: oneOf.length > 0 ? oneOf : undefined
	});
}

/** The claims of a tie of which the file has none as records: the file itself says so, and that somebody denies it where it does. Nobody has judged it: F6, unless the file gives a grade. */
export function claimsOfFile(
	cells: Cells,
	{ choices }: OwnContext,
	otherwise: string
): Record<string, unknown>[] {
	const isDenied = cells.get('evidence') === 'denied';
	const observed = cells.get('end') === 'observed';
	const claim = {
		id: 'file',
		source: FILE_SOURCE,
		says: cells.get('says') ?? otherwise,
		credibility: credibilityOf(cells.get('grade')),
		checked: choices.today
	};
	const dates = present({
		since: cells.get('since'),
		[observed ? 'observed' : 'until']: cells.get('until')
	});
	const asserts = isDenied
		? { rank: 'deprecated', because: 'The file says that it is denied.' }
		: {};
	const denies = {
		...claim,
		id: 'file-denial',
		stance: 'denies',
		says: 'The file says that this is denied.'
	};
	const isDisputed = isDenied || cells.get('evidence') === 'contested';
	return [{ ...claim, ...dates, ...asserts }, ...(isDisputed ? [denies] : [])];
}

/** The file as a source: nobody but the reader has looked at it. */
export function fileSource(title: string, { choices }: OwnContext): Record<string, unknown> {
	return {
		id: FILE_SOURCE,
		type: 'dataset',
		title,
		accessed: choices.today,
		read: 'whole',
		reliability: 'F',
		because: 'Read by the reader from a file of their own; nobody has judged it.'
	};
}

function credibilityOf(grade: string | undefined): unknown {
	if (grade === undefined) return 6;
	const parsed = parseGrade(grade);
	// A grade of 1 asks for two origins, and the file is one.
	return parsed === undefined ? grade : Math.max(2, parsed.credibility);
}

/** `true` and `false` in any case; what is neither stays, to be reported. */
export function flagIn(cells: Cells, name: string): unknown {
	const text = cells.get(name);
	const word = text?.toLowerCase();
	return word === 'true' ? true : word === 'false' ? false : text;
}

function isOpen(kind: { readonly direction: string } | undefined): boolean {
	return kind?.direction === 'either';
}
