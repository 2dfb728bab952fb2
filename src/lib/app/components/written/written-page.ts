// The script of a page that stands in a file of the static edition: the page itself is
// plain markup that no program brings to life. It holds back the first picture, being
// small, so that the theme is right from the start and no key is seen that does nothing.
import { keptTheme } from '../../explorer/keep-theme.ts';
import { turnedFrom } from '../../explorer/sources/turned-sheet.ts';
import { finishPage } from './finish-page.ts';
import { pressKey } from './press-key.ts';

document.documentElement.dataset['theme'] = keptTheme();
const elsewhere = turnedFrom(location);
// Not an entry of its own: back must not lead here again.
if (elsewhere !== undefined) location.replace(elsewhere);
document.addEventListener('click', pressKey);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', finishPage);
else finishPage();
