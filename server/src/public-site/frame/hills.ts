import { Markup } from '../../platform/markup/markup.js';

/** The portal's one illustration, as a panorama: wooded hills, a row of roofs, the sun. It says nothing by itself. */
export const PANORAMA =
  Markup.of(`<svg class="panorama" viewBox="0 0 1440 260" preserveAspectRatio="xMidYMax slice" fill="none" aria-hidden="true" focusable="false">
<circle class="sun" cx="1130" cy="74" r="38"/>
<g transform="matrix(-1 0 0 1 1440 0)"><path class="ridge-far" d="M0 150c90-40 170-62 270-44s150-60 262-66 180 74 300 70 150-62 262-54 196 66 346 40v164H0Z"/>
<path class="line" d="M0 150c90-40 170-62 270-44s150-60 262-66 180 74 300 70 150-62 262-54 196 66 346 40"/>
<path class="line" d="M520 42V-6m0 0 20 15m-20-15-23 9m23-9 3-26M586 50V14m0 0 15 11m-15-11-17 7m17-7 2-19"/></g>
<path class="ridge-mid" d="M0 196c130-52 240-52 372-24s220 20 330-16 210-12 318 8 250 24 420-26v122H0Z"/>
<path class="line" d="M0 196c130-52 240-52 372-24s220 20 330-16 210-12 318 8 250 24 420-26"/>
<path class="line" d="M150 168v-36m0 0-16 20m16-20 16 20m-16-36-12 16m12-16 12 16M196 162v-42m0 0-18 24m18-24 18 24m-18-44-14 20m14-20 14 20M240 160v-32m0 0-14 18m14-18 14 18m-14-32-10 14m10-14 10 14M1212 172v-38m0 0-16 20m16-20 16 20m-16-38-12 17m12-17 12 17M1256 170v-46m0 0-18 24m18-24 18 24m-18-46-14 20m14-20 14 20M1302 166v-34m0 0-15 19m15-19 15 19m-15-34-11 15m11-15 11 15"/>
<path class="ridge-near" d="M0 236c180-40 330-34 520-12s330 10 470-10 280-12 450 14v32H0Z"/>
<path class="line" d="M0 236c180-40 330-34 520-12s330 10 470-10 280-12 450 14"/>
<path class="house" d="M600 240v-40l30-24 30 24v40ZM660 240v-28l24-19 24 19v28ZM724 240v-42l34-27 34 27v42ZM804 240v-26l22-18 22 18v26ZM870 240v-36l26-21 26 21v36Z"/>
<path class="line" d="M600 240v-40l30-24 30 24v40M660 212l24-19 24 19v28M724 240v-42l34-27 34 27v42M804 240v-26l22-18 22 18v26M870 240v-36l26-21 26 21v36M572 240h382M620 240v-18h20v18M676 228h16M748 240v-22h20v22M818 228h16M886 240v-16h20v16"/>
<path class="panel" d="m762 176 25 20-9 2-23-18ZM632 180l22 18-8 1-20-15Z"/>
</svg>`);

/** The mark of the portal, small enough to stand before its name. */
export const MARK = Markup.of(
  '<svg class="mark-hills" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false"><rect class="mark-ground" width="40" height="40" rx="8"/><circle class="mark-sun" cx="28" cy="13" r="5"/><path class="mark-far" d="M4 29c6-11 11-15 17-9s10 2 15 2v6H4Z"/><path class="mark-near" d="M4 32c8-9 14-9 19-4s9 2 13 1v4H4Z"/></svg>',
);
