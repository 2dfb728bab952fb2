/** What a state's votes in the General Assembly came to in one year. */
export interface IdealPoint {
	/** Id of the entity that held the seat. */
	readonly state: string;
	readonly year: number;
	/** `idealpointfp`: the place on the dimension that best explains the final votes, without unit; positions of different years are not compared. */
	readonly ideal: number;
	/** `nvotesfp`: votes cast in the rows the estimate rests on. */
	readonly votes: number;
}

/** One state's ideal points by year. */
export type VotingSeries = ReadonlyMap<number, IdealPoint>;
