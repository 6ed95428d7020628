import { expressions } from './words.ts';

/** File names of pictures that only hold the place of one that is loaded late. */
export const dummyPictures = expressions`
  1x1
  blank
  clear
  dummy
  empty
  gr[ae]y
  lazy(?:-?load)?
  loader
  loading
  pixel
  placehold(?:er)?
  spacer
  trans
  transparent
`;

/** Attributes that hold the address of a picture until it is shown, as the tree spells them. */
export const lateAddresses = expressions`
  dataActualsrc
  dataFullSrc
  dataHiresSrc
  dataLazy
  dataLazySrc
  dataLazyload
  dataOrigFile
  dataOriginal
  dataSrc
`;

/** Attributes that may hold it where the picture has no other. */
export const spareAddresses = expressions`
  dataImage
  dataImg
  dataLargeFile
  dataMediumFile
  dataUrl
`;

/** Attributes that hold addresses for several screens. */
export const addressSets = expressions`
  dataLazySrcset
  dataSrcset
  srcSet
`;
