import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { readXml } from '../../exchange/read-xml.ts';
import { ask, askJson } from './ask.ts';
import { patrons } from './world.ts';

const LINE = encodeURIComponent('Åland -> Borduria vs Brutopia -> Syldavia @2020-10-15');

interface Extracted {
	readonly title: string;
	readonly link: string;
	readonly revision: string;
	readonly entities: { id: string }[];
	readonly relationships: { id: string; from: string; to: string }[];
}

beforeAll(() => {
	useLoaded(patrons());
});

describe('an export', () => {
	it('is a file named after view, date and revision, with its media type', async () => {
		const expected = [
			['json', 'application/json; charset=utf-8', 'json'],
			['csv', 'application/zip', 'zip'],
			['graphml', 'application/graphml+xml; charset=utf-8', 'graphml'],
			['gexf', 'application/gexf+xml; charset=utf-8', 'gexf'],
			['cytoscape', 'application/json; charset=utf-8', 'cyjs'],
			['html', 'text/html; charset=utf-8', 'html'],
			['markdown', 'text/markdown; charset=utf-8', 'md'],
			['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
			['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
			['csl', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json']
		] as const;
		for (const [format, mediaType, extension] of expected) {
			const response = await ask(`/api/v1/export?format=${format}&q=${LINE}`);
			expect(response.headers.get('content-type')).toBe(mediaType);
			expect(response.headers.get('content-disposition')).toBe(
				`attachment; filename="aland-borduria-vs-brutopia-syldavia_2020-10-15_r000000000000.${extension}"`
			);
		}
	});

	it('of an answer holds what the answer rests on, and links to it', async () => {
		const file = await askJson<Extracted>(`/api/v1/export?format=json&q=${LINE}`);
		const envelope = await askJson<{ included: { relationships: { id: string }[] } }>(
			`/api/v1/query?q=${LINE}`
		);
		expect(file.relationships.map(({ id }) => id)).toEqual(
			envelope.included.relationships.map(({ id }) => id)
		);
		expect(file.title).toBe('Åland -> Borduria vs Brutopia -> Syldavia @2020-10-15');
		const { lexicon } = patrons();
		const { view, problems } = decodeView(new URL(file.link), {
			parseQuestion(line) {
				const parsed = parseLine(line, lexicon);
				return parsed.ok ? { question: parsed.value } : { problems: parsed.problems };
			}
		});
		expect(problems).toEqual([]);
		expect(view.question).toMatchObject({ ask: 'compare', left: { from: 'aaland' } });
		expect(view.madeAt).toBe('000000000000');
	});

	it('of an entity holds its relationships on that day, and links to the same view', async () => {
		const file = await askJson<Extracted>(
			'/api/v1/export?format=json&entity=%C3%85land&asOf=2020-10-15&family=support&grade=B2'
		);
		expect(file.relationships.map(({ id }) => id)).toEqual(['aaland-arms-borduria']);
		expect(file.entities.map(({ id }) => id)).toEqual([
			'aaland',
			'borduria',
			'river-war',
			'syldavia'
		]);
		expect(file.link).toBe(
			'https://multipolar.example/?as=2020-10-15&show=aaland&fam=support&grade=B2&rev=000000000000'
		);
	});

	it('of everything is read by other programs', async () => {
		const csv = await ask('/api/v1/export?format=csv');
		expect(Object.keys(unzipSync(new Uint8Array(await csv.arrayBuffer()))).length).toBe(6);
		for (const format of ['graphml', 'gexf']) {
			const text = await (await ask(`/api/v1/export?format=${format}`)).text();
			expect(readXml(text).name).toBe(format);
		}
	});
});
