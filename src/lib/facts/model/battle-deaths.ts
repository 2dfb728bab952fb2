/** Deaths in battle in one conflict, years ascending, each once; a year that is missing was not coded, which is not nought. */
export interface BattleDeaths {
	/** Id of the entity. */
	readonly conflict: string;
	/** Id of the dataset's source. */
	readonly source: string;
	readonly years: readonly { readonly year: number; readonly deaths: number }[];
}
