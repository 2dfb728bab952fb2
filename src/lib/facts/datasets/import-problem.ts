/** Why an import stops: the first row, column, code or category that is not understood. Nothing is written then. */
export class ImportProblem extends Error {
	/** Line of the file, from 1; 0 where it is about the file as a whole. */
	readonly line: number;
	constructor(line: number, message: string) {
		super(line === 0 ? message : `line ${String(line)}: ${message}`);
		this.name = 'ImportProblem';
		this.line = line;
	}
}
