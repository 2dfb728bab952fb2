/** Pictures of flags, each fetched once when first asked for. */
export interface FlagPictures {
	/** Undefined until it has come, and where there is none. */
	of(flag: string): HTMLImageElement | undefined;
	/** No more is heard of those on their way. */
	forget(): void;
}

/** `oncome` is called whenever one more can be painted. */
export function collectFlags(urlOf: (flag: string) => string, oncome: () => void): FlagPictures {
	const pictures = new Map<string, HTMLImageElement>();
	let isAlive = true;
	return {
		of(flag) {
			const known = pictures.get(flag);
			if (known === undefined) {
				const picture = new Image();
				pictures.set(flag, picture);
				picture.addEventListener('load', () => {
					if (isAlive) oncome();
				});
				picture.src = urlOf(flag);
				return undefined;
			}
			return known.complete && known.naturalWidth > 0 ? known : undefined;
		},
		forget() {
			isAlive = false;
		}
	};
}
