import { buildGraph } from '#lib/answers/graph/graph.ts';
import { openWorld, type World } from '#lib/app/explorer/world.ts';
import { worldWithTexts } from '../../build/world.ts';
import type { ClaimTexts } from '#lib/facts/snapshot/snapshot.ts';

const LINES = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020-09-27..2020-11-10',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020-09-27..2020-11-10',
	'borduria —opposition.armed↔ syldavia @2020-09-27..2020-11-10 denied-by syldavia',
	'aaland —support.arms→ borduria @2020-07..2020-11 in river-war against syldavia',
	'ruritania —alignment.defence-pact↔ syldavia @1997.. in-force 1998 suspended 2024..',
	'ruritania —support.presence→ syldavia @1995.. observed 2021',
	'tapioca —role.leads→ aaland @2010..',
	'aaland —alignment.partnership↔ freedonia @2019..'
] as const;

const BRIEFING = {
	id: 'patrons',
	title: 'Two patrons',
	question: 'Who stands behind whom?',
	asOf: '2020-10-15',
	summary: 'Two patrons stand behind two opponents.',
	query: 'Aaland -> Borduria vs Ruritania -> Syldavia @2020-10-15',
	steps: [
		{
			title: 'Before',
			text: 'Nothing is asked yet.',
			asOf: '2019-01-01',
			focus: ['aaland', 'borduria'],
			restsOn: ['aaland-arms-borduria']
		},
		{
			title: 'The war',
			text: 'The question is asked.',
			asOf: '2020-10-15',
			focus: ['aaland', 'borduria', 'ruritania', 'syldavia'],
			query: 'Aaland -> Borduria vs Ruritania -> Syldavia',
			restsOn: ['aaland-arms-borduria']
		}
	]
};

/** A small world with two patrons, a war and a briefing. */
export function patrons(): { world: World; texts: ClaimTexts } {
	const { snapshot, texts } = worldWithTexts({ briefings: [BRIEFING] }, ...LINES);
	return { world: openWorld(buildGraph(snapshot)), texts };
}
