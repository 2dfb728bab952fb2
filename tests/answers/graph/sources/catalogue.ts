import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { world } from '../../../build/world.ts';

/** A dataset, two dailies, a journal and a treaty; one relationship has two claims of one source. */
export function catalogue(): Graph {
	return buildGraph(
		world(
			{
				entities: {
					aaland: {
						sources: ['gazette', 'herald'],
						status: [{ standing: 'un-member', source: 'herald', says: 'Admitted.' }]
					},
					'river-war': {
						kind: 'conflict',
						episodes: [{ id: 'first', label: 'First', since: '2020', source: 'treaty-1997' }]
					},
					syldavia: { sources: ['gazette'] }
				},
				sources: {
					constructor: { type: 'article-newspaper', title: 'Odd', publisher: 'The Herald' },
					gazette: {
						type: 'article-newspaper',
						publisher: 'Gazette',
						title: 'Ärger in Borduria',
						author: [{ family: 'Née', given: 'Zoë' }],
						language: 'de'
					},
					herald: {
						type: 'article-newspaper',
						publisher: 'The Herald',
						issued: '2021-07',
						read: 'opening',
						language: 'en'
					},
					quarterly: {
						type: 'article-journal',
						'container-title': 'Affairs Quarterly',
						reliability: 'A',
						issued: '2019'
					},
					'treaty-1997': { type: 'treaty', issued: '1997-08-29', reliability: 'A' },
					undated: { type: 'dataset', title: 'Rivalries', issued: undefined, version: '2' }
				}
			},
			'aaland —support.arms→ borduria @2020-07..2020-11 in river-war against syldavia',
			'+ claim second @2020-08..2020-11',
			'+ claim third source herald grade C3 @2020..2020 denied-by syldavia',
			'brutopia —alignment.defence-pact↔ syldavia @1997.. source treaty-1997',
			'aaland —opposition.rivalry↔ brutopia @1990.. source undated',
			'borduria —role.party-to→ river-war as river/bordurian/primary @2020 source quarterly',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2020 source quarterly'
		)
	);
}
