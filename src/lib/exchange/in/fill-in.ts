import { parseGrade } from '#lib/facts/model/grade.ts';
import type { OwnContext } from './own-context.ts';
import type { Cells } from './cells.ts';
import { FILE_SOURCE } from './own-file.ts';
import { datesIn } from './dates-in-cells.ts';
import { present } from './written-keys.ts';

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
	const places = listIn(cells, 'where');
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
		role: kind === 'leader' ? (cells.get('role') ?? 'public-figure') : undefined,
		flag: kind === 'state' ? cells.get('flag') : undefined,
		where: kind === 'conflict' && places.length > 0 ? places : undefined
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
	const claim = {
		id: 'file',
		source: FILE_SOURCE,
		says: cells.get('says') ?? otherwise,
		credibility: credibilityOf(cells.get('grade')),
		checked: choices.today
	};
	const dates = present(datesIn(cells, choices.today));
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
