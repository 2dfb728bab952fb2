import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeJson } from '#lib/exchange/write-json.ts';
import { SMALL, taken } from '../taken.ts';
import { named, read, refused } from './own-files.ts';

const GRAPHML = (inside: string) =>
	`<graphml><key id="l" for="node" attr.name="label"/><graph edgedefault="directed">${inside}</graph></graphml>`;
const JSON_FILE = writeJson(taken(SMALL));

async function told(name: string, content: string | Uint8Array): Promise<string> {
	return (await refused(named(name, content)))
		.map(({ where, message }) => `${where}: ${message}`)
		.join('\n');
}

describe('a hostile file', () => {
	it('with entities that grow without end is refused at its document type', async () => {
		const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${GRAPHML('<node id="&b;"/>')}`;
		expect(await told('x.graphml', bomb)).toContain('document type');
		expect(await told('x.gexf', bomb.replaceAll('graphml', 'gexf'))).toContain('document type');
	});

	it('with an entity that nobody defined is refused', async () => {
		expect(await told('x.graphml', GRAPHML('<node id="&xxe;"/>'))).toContain('XML');
	});

	it('with elements or brackets nested without end is refused', async () => {
		const deep = GRAPHML('<node id="a">'.repeat(10_000));
		expect(await told('x.graphml', deep)).toContain('64 deep');
		const json = `{"elements":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(await told('x.cyjs', json)).toContain('32 deep');
	});

	it('with thousands of lines between its elements is read', async () => {
		const nodes = Array.from(
			{ length: 20_000 },
			(_, index) => `\n\t\t<node id="n${String(index)}"/>`
		);
		const file = await read(named('x.graphml', GRAPHML(nodes.join(''))));
		expect(file.workspace.records.entities).toHaveLength(20_000);
	});

	it('of gigabytes is refused before it is read', async () => {
		const huge = {
			name: 'x.json',
			size: 5_000_000_000,
			arrayBuffer: () => Promise.reject(new Error('was read'))
		};
		expect((await refused(huge))[0]?.message).toContain('at most 64 MB');
	});

	it('that unpacks to gigabytes is refused before it is unpacked', async () => {
		const bomb = zipSync({ 'relationships.csv': new Uint8Array(70 * 1024 * 1024) });
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(await told('x.zip', bomb)).toContain('larger than 64 MB');
	});

	it('with keys that objects have of their own is refused, and entities may be called so', async () => {
		const json = JSON_FILE.replace('"label": "Borduria"', '"__proto__": {"label": "x"}');
		expect(await told('x.json', json)).toContain('No field is called so.');
		const names = ['from,to,kind', 'constructor,__proto__,alignment.partnership', ''].join('\r\n');
		const { workspace } = await read(named('x.csv', names));
		expect(workspace.records.entities.map(({ id }) => id)).toEqual([
			'own-constructor',
			'own-proto'
		]);
	});

	it('with scripts in its labels is text, whatever it says', async () => {
		const label = '<script>alert(1)</script>';
		const csv = `from,to,kind\r\n${label},Other,alignment.partnership\r\n`;
		const { workspace } = await read(named('x.csv', csv));
		expect(workspace.records.entities.map((entity) => entity.label)).toContain(label);
	});

	it('in another encoding is refused, with what mends it', async () => {
		const utf16 = new Uint8Array([0xff, 0xfe, 0x66, 0x00]);
		expect(await told('x.csv', utf16)).toContain('UTF-16');
		expect(await told('x.csv', new Uint8Array([0x66, 0xfc, 0x72]))).toContain('UTF-8');
		const zip = zipSync({ 'relationships.csv': new Uint8Array([0x66, 0xfc]) });
		expect(await told('x.zip', zip)).toContain('UTF-8');
	});

	it('that was cut off is refused in every format', async () => {
		expect(await told('x.json', JSON_FILE.slice(0, -40))).toContain('cut off');
		const graph = GRAPHML('<node id="a"/>');
		expect(await told('x.graphml', graph.slice(0, -20))).toContain('XML');
		const table = 'from,to,kind,says\r\na,b,alignment.partnership,"It was';
		expect(await told('x.csv', table)).toContain('quote');
		const zip = zipSync({ 'relationships.csv': strToU8('from,to\r\na,b\r\n') });
		expect(await told('x.zip', zip.slice(0, -30))).toContain('cannot be unpacked');
	});

	it('whose edges lead nowhere says which', async () => {
		const graph = GRAPHML('<node id="a"/><edge id="e1" source="a" target="gone"/>');
		expect(await told('x.graphml', graph)).toContain('edge e1: It leads to "gone"');
	});

	it('with NUL or control characters is refused with their place', async () => {
		expect(await told('x.csv', 'from,to,kind\r\na\u0000b,c,alignment.partnership\r\n')).toContain(
			'x.csv, row 2, column from: A control character'
		);
		const json = JSON_FILE.replace('"label": "Borduria"', '"label": "Bord\\u0007uria"');
		expect(await told('x.json', json)).toContain('entities[1].label: A control character');
		expect(await told('x.graphml', GRAPHML('<node id="a\u0001"/>'))).toContain('XML');
	});

	it('with formula cells is read as text', async () => {
		const csv = `from,to,kind\r\n"=HYPERLINK(""x"")",'@SUM(1),alignment.partnership\r\n`;
		const { workspace } = await read(named('x.csv', csv));
		expect(workspace.records.entities.map(({ label }) => label).sort()).toEqual([
			'=HYPERLINK("x")',
			'@SUM(1)'
		]);
	});

	it('that is none of ours says what is read', async () => {
		expect(await told('x.json', '{"hello": 1}')).toContain('none of ours');
		expect(await told('x.xml', '<svg/>')).toContain('neither GraphML nor GEXF');
		expect(await told('x.csv', 'a,b\r\n1,2\r\n')).toContain('Begin with the template');
		expect(await told('x.csv', '')).toContain('empty');
	});
});
