import { describe, expect, it } from 'vitest';
import { outlineOf } from '#lib/app/explorer/outline.ts';
import { wordLine, wordSceneEntity } from '#lib/app/explorer/word-scene.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { patrons } from './world.ts';

const { world } = patrons();
const war = date('2020-10-15');
const scene = buildScene(world.graph, { ...DEFAULT_VIEW, asOf: war }, TODAY);
const entries = outlineOf(scene);

function entryOf(id: string) {
	const entry = entries.find(({ entity }) => entity.id === id);
	if (entry === undefined) throw new Error(`${id} is not drawn.`);
	return entry;
}

describe('the outline', () => {
	it('walks every entity once, by name', () => {
		expect(entries.map(({ entity }) => entity.id)).toEqual([
			'aaland',
			'borduria',
			'freedonia',
			'river-war',
			'ruritania',
			'syldavia',
			'tapioca'
		]);
	});

	it('has every line at both its ends', () => {
		const lines = entries.flatMap((entry) => entry.lines.map(({ bundle }) => bundle.id));
		expect(lines.sort()).toEqual([...scene.bundles, ...scene.bundles].map(({ id }) => id).sort());
	});

	it('says a line from the end it stands at', () => {
		const { entity, lines } = entryOf('borduria');
		const words = lines.map(({ bundle, other }) => wordLine(bundle, entity, other));
		expect(words).toContain('supported by Aaland: 1 relationship');
		expect(words).toContain('mutual opposition with Syldavia: 1 relationship, contested');
	});

	it('says what an entity is and how much hangs on it', () => {
		const { entity, lines } = entryOf('tapioca');
		expect(wordSceneEntity(entity, lines.length)).toBe('Tapioca, leader, 1 line');
	});
});
