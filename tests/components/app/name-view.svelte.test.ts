import { expect, test } from 'vitest';
import { titleOf } from '#lib/app/explorer/export/name-view.ts';
import { openExplorer } from './components/open-explorer.ts';

const titled = (address: string) => titleOf(openExplorer(address).explorer);

test('a view is called by its question, by whom is selected, or by the few that are opened', () => {
	expect(titled('/?q=Aaland -> Borduria @2020-10-15')).toMatch(/^Aaland -> Borduria$|^Åland/);
	expect(titled('/?show=aaland,borduria&sel=entity:borduria')).toBe('Borduria');
	expect(titled('/?show=aaland,borduria')).toMatch(/^Relationships of .+ and Borduria$/);
	expect(titled('/?show=aaland,borduria,syldavia,tapioca')).toBe('Relationships');
	expect(titled('/?show=*')).toBe('Relationships');
});
