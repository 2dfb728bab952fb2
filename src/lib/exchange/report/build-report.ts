import type { Claim } from '#lib/facts/model/claim.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { noteNumbers } from '#lib/answers/text/number-footnotes.ts';
import type { Footnote, Prose } from '#lib/answers/text/prose.ts';
import { citeSource } from '../cite-source.ts';
import { type Extract, type ExtractedRelationship } from '../extract.ts';
import { noticeFor } from '../notice.ts';
import type { Report, ReportClaim, ReportNote, ReportRow, ReportText } from './report.ts';

/** An answer in its own words, or a view without one, with the relationships and sources of its extract. Notes have the answer's numbers; sources that only relationships cite follow. */
export function buildReport(extract: Extract, answered?: Answered): Report {
	const { provenance, relationships } = extract;
	const notes = numberNotes(extract, answered?.footnotes ?? []);
	const known = indexOf(extract);
	const numbers = new Map(notes.map(({ source, number }) => [source, number]));
	return {
		title: answered?.title ?? provenance.title,
		subtitle: answered?.subtitle ?? provenance.when,
		revision: provenance.revision,
		link: provenance.link,
		notice: noticeFor(provenance.revision),
		sections: answered === undefined ? [] : sectionsOf(answered),
		rows: relationships.map((tie) => rowOf(known, tie, numbers)),
		notes: notes.map((note) => writeNote(known, note))
	};
}

/** Records by their ids, and claims by their addresses. */
interface Known {
	readonly labels: ReadonlyMap<string, string>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly claims: ReadonlyMap<string, Claim>;
}

function indexOf({ entities, relationships, sources }: Extract): Known {
	return {
		labels: new Map(entities.map(({ id, label }) => [id, label])),
		sources: new Map(sources.map((source) => [source.id, source])),
		claims: new Map(
			relationships.flatMap((tie) =>
				tie.claims.map((claim): [string, Claim] => [`${tie.id}/${claim.id}`, claim])
			)
		)
	};
}

function sectionsOf(answered: Answered): Report['sections'] {
	const { prose, notFound, footnotes } = answered;
	const told = 'told' in answered ? answered.told.filter((each) => each.length > 0) : [];
	return [
		{ paragraphs: prose.map((each) => runsOf(each, footnotes)) },
		...(told.length === 0
			? []
			: [
					{
						heading: 'One by one',
						paragraphs: told.map((each) => runsOf(each, footnotes)),
						listed: true
					}
				]),
		...(notFound.length === 0
			? []
			: [{ heading: 'Looked for and not found', paragraphs: [runsOf(notFound, footnotes)] }])
	];
}

function runsOf(prose: Prose, footnotes: readonly Footnote[]): ReportText {
	return prose.flatMap((sentence, index) => [
		...(index === 0 ? [] : [{ text: ' ' }]),
		...sentence.map((run) =>
			'cite' in run ? { notes: noteNumbers(footnotes, run) } : { text: run.text }
		)
	]);
}

/** The answer's notes, then the sources that the relationships rest on besides, in the order of ids. */
function numberNotes(
	{ sources, relationships }: Extract,
	footnotes: readonly Footnote[]
): Footnote[] {
	const noted = new Set(footnotes.map(({ source }) => source));
	const cited = new Set(relationships.flatMap(({ claims }) => claims.map(({ source }) => source)));
	const others = sources.filter(({ id }) => !noted.has(id) && cited.has(id));
	return [
		...footnotes,
		...others.map(({ id }, index) => ({
			number: footnotes.length + index + 1,
			source: id,
			claims: []
		}))
	];
}

function writeNote({ sources, claims }: Known, note: Footnote): ReportNote {
	const source = sources.get(note.source);
	return {
		number: note.number,
		citation: source === undefined ? note.source : citeSource(source),
		...(source?.url === undefined ? {} : { url: source.url }),
		claims: note.claims.flatMap((address) => {
			const claim = claims.get(address);
			return claim === undefined ? [] : writeClaim(address, claim);
		})
	};
}

function writeClaim(address: string, { says, at, grade }: Claim): ReportClaim {
	return { says, ...(at === undefined ? {} : { at }), grade: formatGrade(grade), address };
}

function rowOf(
	{ labels }: Known,
	tie: ExtractedRelationship,
	numbers: ReadonlyMap<string, number>
): ReportRow {
	const nameOf = (id: string) => labels.get(id) ?? id;
	const { since, until, end } = tie.period;
	const cited = new Set(tie.claims.flatMap(({ source }) => numbers.get(source) ?? []));
	return {
		from: nameOf(tie.from),
		kind: tie.kindRecord.label,
		to: nameOf(tie.to),
		dates: [since ?? '', until ?? (end === 'open' ? 'open' : '')].filter(Boolean).join(' to '),
		standing: tie.standing.replaceAll('-', ' '),
		evidence: tie.evidence.state,
		grade: formatGrade(tie.grade),
		notes: [...cited].sort((a, b) => a - b)
	};
}
