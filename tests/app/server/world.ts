import type { Loaded } from '#lib/app/server/loaded-from.ts';
import { serverOf } from './ask.ts';

/** Two patrons, two clients at war, a namesake, a retired id and a suspended pact. */
export function patrons(): Loaded {
	return serverOf(
		{
			entities: {
				aaland: { label: 'Åland', aliases: ['Ahvenanmaa', 'أولاند'] },
				'san-marco-north': { label: 'San Marco', aliases: ['Marco'] },
				'san-marco-south': { label: 'San Marco', aliases: ['Marco'] },
				'second-league': { kind: 'organisation', label: 'Second League' }
			},
			retired: [
				{ id: 'old-aaland', became: 'aaland', because: 'Merged.' },
				{ id: 'nowhere', because: 'There never was one.' }
			]
		},
		'aaland —support.arms→ borduria @2020-07..2020-11 in river-war against syldavia',
		'brutopia —alignment.defence-pact↔ syldavia @1997.. suspended 2024.. source treaty-1997',
		'brutopia —support.arms→ syldavia @2010..2020 source gazette-2 grade A2',
		'aaland —opposition.rivalry↔ brutopia @1990.. source herald grade C3 denied-by aaland',
		'borduria —opposition.armed↔ syldavia @2020-09..2020-11',
		'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
		'syldavia —role.party-to→ river-war as river/syldavian/primary @2020',
		'aaland —role.member-of→ second-league @1991..',
		'san-marco-north —alignment.partnership↔ aaland @2001..',
		'tapioca —role.leads→ aaland @2010..'
	);
}
