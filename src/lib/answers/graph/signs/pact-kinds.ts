import type { Organisation } from '#lib/facts/model/entity.ts';

/** Kinds of the pacts that members of an organisation have through it, by its duty. */
export const PACT_KINDS = {
	defence: 'alignment.defence-pact',
	consultation: 'alignment.consultation-pact'
} as const satisfies Record<NonNullable<Organisation['obligation']>['duty'], string>;
