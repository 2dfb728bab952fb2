/** A run of the text: plain words, or the numbers of the notes that they rest on. */
export type ReportRun = { readonly text: string } | { readonly notes: readonly number[] };

export type ReportText = readonly ReportRun[];

/** One statement that a note cites: where it stands in the source, and how good it is. */
export interface ReportClaim {
	readonly says: string;
	/** Page, paragraph or row. */
	readonly at?: string;
	readonly grade: string;
	/** Its address, `relationship/claim`. */
	readonly address: string;
}

/** A source with its number, and what the text takes from it. */
export interface ReportNote {
	readonly number: number;
	/** As an entry of a bibliography. */
	readonly citation: string;
	readonly url?: string;
	readonly claims: readonly ReportClaim[];
}

/** One relationship as a row. */
export interface ReportRow {
	readonly from: string;
	readonly kind: string;
	readonly to: string;
	/** `1997 to 2018-12-31`. */
	readonly dates: string;
	readonly standing: string;
	readonly evidence: string;
	readonly grade: string;
	readonly notes: readonly number[];
}

/** An answer, or what a view shows, as a text with footnotes: what Markdown and HTML are written from. */
export interface Report {
	readonly title: string;
	readonly subtitle: string;
	readonly revision: string;
	readonly link: string;
	readonly notice: string;
	/** Without a heading it is the answer itself. */
	readonly sections: readonly {
		readonly heading?: string;
		readonly paragraphs: readonly ReportText[];
		/** Numbered: one by one. */
		readonly listed?: boolean;
	}[];
	readonly rows: readonly ReportRow[];
	readonly notes: readonly ReportNote[];
}
