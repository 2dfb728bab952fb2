import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { addressReader } from '#lib/app/explorer/address-reader.ts';
import { readSince } from '#lib/app/explorer/read-since.ts';
import { openWorld } from '#lib/app/explorer/world.ts';
import { TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const open = openWorld(
	buildGraph(
		world(
			{
				retired: [
					{ id: 'old-aaland', became: 'aaland', because: 'It was told twice.' },
					{ id: 'nobody', because: 'It never was.' },
					{ id: 'old-pact', became: 'pact', because: 'Two were one.' }
				]
			},
			'aaland —alignment.partnership↔ borduria @2001.. id pact',
			'borduria —opposition.rivalry↔ syldavia @2001.. id rivals'
		)
	)
);

function read(address: string) {
	const { view, problems } = decodeView(
		new URL(address, 'https://example.org/'),
		addressReader(open)
	);
	return { view, problems: problems.map(({ where, message }) => `${where}: ${message}`) };
}

describe('a link to what was retired since', () => {
	it('leads to what it became, once, and says why', () => {
		const { view, problems } = read('?show=old-aaland,aaland,borduria&sel=tie:old-pact');
		expect(view.scope).toEqual(['aaland', 'borduria']);
		expect(view.selected).toEqual({ what: 'relationship', id: 'pact' });
		expect(problems).toEqual([
			'show: "old-aaland" was retired: It was told twice. "aaland" is shown for it.',
			'sel: "old-pact" was retired: Two were one. "pact" is shown for it.'
		]);
	});

	it('leaves out what became nothing, and says why; what never was is told apart', () => {
		const { view, problems } = read('?show=nobody,atlantis,borduria');
		expect(view.scope).toEqual(['borduria']);
		expect(problems).toEqual([
			'show: "nobody" was retired: It never was.',
			'show: There is no entity "atlantis".'
		]);
	});

	it('keeps the ends of a line in order when one of them goes by another id', () => {
		expect(read('?sel=between:borduria,old-aaland').view.selected).toEqual({
			what: 'bundle',
			between: ['aaland', 'borduria']
		});
	});
});

describe('the revision of a link', () => {
	it('is read with the day on which it was made, or without', () => {
		expect(read('?rev=0123456789ab.2026-11-26').view).toMatchObject({
			madeAt: '0123456789ab',
			madeOn: '2026-11-26'
		});
		expect(read('?rev=0123456789ab').view.madeOn).toBeUndefined();
		expect(read('?rev=0123456789ab.2026-13-45').problems[0]).toContain('rev:');
	});
});

describe('what was read since a link was made', () => {
	const { graph } = open;
	const scene = buildScene(graph, read('?show=aaland,borduria').view, TODAY);
	const checked = graph.relationships.at(0)?.claims[0].checked.text ?? '';

	it('is nothing on the very day, which tells neither before nor after', () => {
		expect(readSince(graph, scene, checked)).toEqual([]);
	});

	it('is each drawn relationship with a later claim, and no other', () => {
		expect(readSince(graph, scene, '2001-01-01')?.map(({ id }) => id)).toEqual(['pact']);
		expect(readSince(graph, scene, '2001-01-01')?.[0]?.sentence).toContain('its one claim');
	});
});
