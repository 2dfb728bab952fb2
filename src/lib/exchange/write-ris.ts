import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Name, Source, SourceType } from '#lib/facts/model/source.ts';
import type { Extract } from './extract.ts';
import { guardAmpersands } from './guard-ampersands.ts';
import { holderOf } from './holder-of.ts';
import { natureOf } from './nature-of.ts';

/** The sources of an extract as RIS, one record a source, under its id. */
export function writeRisFile({ sources }: Extract): string {
	return sources.map(writeRis).join('\r\n');
}

/** A source as one record of RIS, the tagged format that EndNote, Mendeley and Zotero read; lines end as its specification asks. */
export function writeRis(source: Source): string {
	const { id, title, author, publisher, issued, accessed } = source;
	const holder = holderOf(source);
	const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', typeTag(source.type)],
		['ID', id],
		...author.map((name) => ['AU', writeName(name)] as const),
		['TI', title],
		['T2', holder],
		['PB', publisher === holder ? undefined : publisher],
		['PY', issued && String(issued.year)],
		['DA', issued && slashed(issued)],
		['ET', source.version],
		['DO', source.doi],
		['M3', isNearest(source.type) ? natureOf(source.type) : undefined],
		['UR', source.url && guardAmpersands(source.url)],
		['L2', source.archived && guardAmpersands(source.archived)],
		['Y2', slashed(accessed)],
		['LA', source.language],
		['ER', '']
	];
	return fields
		.flatMap(([tag, value]) =>
			value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`
		)
		.join('');
}

function typeTag(type: SourceType): string {
	switch (type) {
		case 'article-newspaper':
			return 'NEWS';
		case 'article-magazine':
			return 'MGZN';
		case 'article-journal':
			return 'JOUR';
		case 'webpage':
			return 'ELEC';
		case 'report':
			return 'RPRT';
		case 'dataset':
			return 'DATA';
		case 'book':
			return 'BOOK';
		case 'chapter':
			return 'CHAP';
		case 'legislation':
			return 'STAT';
		// The format has a tag for neither, and Zotero makes an article of a journal of what is generic.
		case 'treaty':
			return 'GOVDOC';
		case 'speech':
			return 'SLIDE';
		default:
			return type satisfies never;
	}
}

/** Whether its tag is only the nearest that the format has. Elsewhere readers take the word for something else, Zotero that of a dataset for a DOI. */
function isNearest(type: SourceType): boolean {
	return type === 'treaty' || type === 'speech';
}

/** A comma would make a person of a body: the format has no other mark for it. */
function writeName(name: Name): string {
	if ('literal' in name) return name.literal.replaceAll(',', ' ');
	return [name.family, name.given].filter((part) => part !== undefined).join(', ');
}

/** `2020/10/15`, missing parts left empty as the specification asks. */
function slashed({ year, month, day }: PartialDate): string {
	const two = (number: number | undefined) =>
		number === undefined ? '' : String(number).padStart(2, '0');
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}`;
}
