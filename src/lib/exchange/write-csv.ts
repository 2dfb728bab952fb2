import { strToU8, zipSync } from 'fflate';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { NOTICE, type Extract } from './extract.ts';

type Cell = string | number | boolean | undefined;

/** Entities, relationships, claims and sources as four tables with a note of where they come from, zipped. */
export function writeCsvArchive(extract: Extract): Uint8Array {
	const tables = writeTables(extract);
	const { title, when, revision, link } = extract.provenance;
	const note = [title, when, `Revision ${revision}`, link, NOTICE].join('\n');
	const files = [...tables].map(([name, text]) => [name, strToU8(text)] as const);
	// A fixed time stamp: equal extracts give equal archives.
	return zipSync(
		{ ...Object.fromEntries(files), 'README.txt': strToU8(`${note}\n`) },
		{ mtime: '2000-01-01T00:00:00' }
	);
}

/** The tables by file name; RFC 4180 with a header row, UTF-8 with a byte order mark so that spreadsheets read it. */
export function writeTables({
	entities,
	relationships,
	sources,
	provenance
}: Extract): Map<string, string> {
	const { revision } = provenance;
	return new Map([
		[
			'entities.csv',
			toTable(
				['id', 'kind', 'label', 'aliases', 'summary', 'since', 'until', 'revision'],
				entities.map((entity) => [
					entity.id,
					entity.kind,
					entity.label,
					entity.aliases.join(' | '),
					entity.summary,
					entity.since?.text,
					entity.until?.text,
					revision
				])
			)
		],
		[
			'relationships.csv',
			toTable(
				[
					'id',
					'kind',
					'family',
					'layer',
					'from',
					'to',
					'mutual',
					'in',
					'against',
					'since',
					'until',
					'end',
					'standing',
					'evidence',
					'grade',
					'origins',
					'claims',
					'revision'
				],
				relationships.map((tie) => [
					tie.id,
					tie.kind,
					tie.kindRecord.family,
					tie.kindRecord.layer,
					tie.from,
					tie.to,
					tie.mutual,
					tie.in,
					tie.against,
					tie.period.since,
					tie.period.until,
					tie.period.end,
					tie.standing,
					tie.evidence.state,
					formatGrade(tie.grade),
					tie.origins,
					tie.claims.length,
					revision
				])
			)
		],
		[
			'claims.csv',
			toTable(
				[
					'relationship',
					'claim',
					'source',
					'speaker',
					'stance',
					'modality',
					'status',
					'says',
					'at',
					'since',
					'until',
					'observed',
					'grade',
					'origin',
					'rank',
					'checked',
					'revision'
				],
				relationships.flatMap((tie) =>
					tie.claims.map((claim) => [
						tie.id,
						claim.id,
						claim.source,
						claim.speaker === undefined
							? undefined
							: 'entity' in claim.speaker
								? claim.speaker.entity
								: claim.speaker.name,
						claim.stance,
						claim.modality,
						claim.status,
						claim.says,
						claim.at,
						claim.since?.text,
						claim.until?.text,
						claim.observed?.text,
						formatGrade(claim.grade),
						claim.origin,
						claim.rank,
						claim.checked.text,
						revision
					])
				)
			)
		],
		[
			'sources.csv',
			toTable(
				[
					'id',
					'type',
					'title',
					'author',
					'publisher',
					'issued',
					'url',
					'language',
					'read',
					'reliability',
					'because',
					'revision'
				],
				sources.map((source) => [
					source.id,
					source.type,
					source.title,
					source.author
						.map((name) =>
							'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
						)
						.join('; '),
					source.publisher,
					source.issued?.text,
					source.url,
					source.language,
					source.read,
					source.reliability,
					source.because,
					revision
				])
			)
		]
	]);
}

function toTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(toCell).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function toCell(value: Cell): string {
	if (value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	// A spreadsheet would run text that begins like a formula.
	const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
