/** Flags, fetched when first asked for, cut round. */
export interface FlagSprites {
	/** Paints a flag of that diameter; false where it has not come yet, or cannot be had. */
	paint(
		context: CanvasRenderingContext2D,
		flag: string,
		x: number,
		y: number,
		diameter: number
	): boolean;
	forget(): void;
}

/** Pixels of a sprite: an SVG is painted anew each time it is drawn, which takes too long for two hundred. */
const SIDE = 96;
const FLAG_SHAPE = 4 / 3;

interface Flag {
	readonly image: HTMLImageElement;
	sprite?: HTMLCanvasElement;
}

/** @param onCome called when a flag that was asked for has come */
export function createFlagSprites(
	document: Document,
	flagUrl: (flag: string) => string,
	onCome: () => void
): FlagSprites {
	const flags = new Map<string, Flag>();
	let isAlive = true;

	function fetchFlag(name: string): void {
		const image = document.createElement('img');
		const flag: Flag = { image };
		flags.set(name, flag);
		image.onload = () => {
			if (!isAlive) return;
			flag.sprite = cutRound(document, image);
			onCome();
		};
		image.src = flagUrl(name);
	}

	return {
		paint(context, name, x, y, diameter) {
			const flag = flags.get(name);
			if (flag === undefined) fetchFlag(name);
			if (flag?.sprite === undefined) return false;
			const isNear = diameter * context.getTransform().a > SIDE;
			if (isNear) paintRound(context, flag.image, x, y, diameter);
			else context.drawImage(flag.sprite, x - diameter / 2, y - diameter / 2, diameter, diameter);
			return true;
		},
		forget() {
			isAlive = false;
			for (const { image } of flags.values()) image.onload = null;
			flags.clear();
		}
	};
}

function cutRound(document: Document, image: HTMLImageElement): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = SIDE;
	canvas.height = SIDE;
	const context = canvas.getContext('2d');
	if (context !== null) paintRound(context, image, SIDE / 2, SIDE / 2, SIDE);
	return canvas;
}

function paintRound(
	context: CanvasRenderingContext2D,
	image: HTMLImageElement,
	x: number,
	y: number,
	diameter: number
): void {
	const shape = image.naturalHeight === 0 ? FLAG_SHAPE : image.naturalWidth / image.naturalHeight;
	context.save();
	context.beginPath();
	context.arc(x, y, diameter / 2, 0, 2 * Math.PI);
	context.clip();
	const width = diameter * Math.max(1, shape);
	const height = diameter * Math.max(1, 1 / shape);
	context.drawImage(image, x - width / 2, y - height / 2, width, height);
	context.restore();
}
