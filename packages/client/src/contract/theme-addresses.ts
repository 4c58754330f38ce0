import type { Theme, ThemeInput } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

export const listThemes = /* @__PURE__ */ get<Page<Theme>, PageRequest>()('listThemes', '/wijken/{wijk}/themas');
export const nameTheme = /* @__PURE__ */ post<ThemeInput, Theme>()('nameTheme', '/wijktafels/{tafel}/themas');
