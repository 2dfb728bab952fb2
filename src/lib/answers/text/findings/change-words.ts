import type { ChangeKind } from '../../findings/changes/changes.ts';

/** How changes of a kind are counted: `one tie appeared`, `two were suspended`. */
export const CHANGE_COUNTS: Readonly<Record<ChangeKind, { one: string; several: string }>> = {
	appeared: { one: 'appeared', several: 'appeared' },
	ended: { one: 'ended', several: 'ended' },
	suspended: { one: 'was suspended', several: 'were suspended' },
	resumed: { one: 'was resumed', several: 'were resumed' },
	lapsed: {
		one: 'was last observed and not followed up',
		several: 'were last observed and not followed up'
	},
	passed: { one: 'began and ended in between', several: 'began and ended in between' }
};
