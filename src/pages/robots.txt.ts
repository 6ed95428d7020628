/** Nothing is forbidden to robots but what is reserved; here is the map. */
import type { APIRoute } from 'astro';
import { edition } from '../edition.ts';
import { robotsTxt } from '../outputs/robots.ts';

export const GET: APIRoute = () => new Response(robotsTxt(edition()));
