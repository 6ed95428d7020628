/** The words of the made-up publication: what `corpus.ts` puts together. */

export const sections = [
  ['monde', 'Monde'],
  ['france', 'France'],
  ['economie', 'Économie'],
  ['societe', 'Société'],
  ['sciences', 'Sciences'],
  ['culture', 'Culture'],
  ['sport', 'Sport'],
  ['climat', 'Climat'],
] as const;

export const matters =
  'Tramway|Écoles|Hôpitaux|Forêts|Littoral|Logement|Moissons|Élections|Musées|Théâtre|Cyclisme|Natation|Chômage|Tribunaux|Police|Ports|Trains|Barrages|Nappes phréatiques|Vaccins|Satellites|Volcans|Abeilles|Vignobles|Pêche|Céréales|Textile|Batteries|Éoliennes|Archives|Cinéma|Librairies|Orchestres|Rugby|Marathons|Douanes|Impôts|Retraites|Crèches|Universités'.split(
    '|',
  );

export const angles = ['', 'en chiffres', 'et budget', 'et emploi', 'dans les régions'];

export const places =
  'Angers|Arles|Bayonne|Besançon|Blois|Caen|Calais|Chartres|Colmar|Dunkerque|Épinal|Foix|Gap|Guéret|Laon|Laval|Lorient|Mâcon|Mende|Millau|Nevers|Niort|Orléans|Pau|Périgueux|Privas|Quimper|Rodez|Royan|Sète|Tarbes|Tulle|Valence|Vannes|Vesoul|Anvers|Bâle|Cracovie|Gdansk|Gênes|Ljubljana|Malmö|Oran|Porto|Riga|Sofia|Tallinn|Turin|Vilnius|Zagreb'.split(
    '|',
  );

export const firstNames =
  'Adèle|Basile|Colette|Driss|Edgar|Fanny|Gaspard|Hélène|Ismaël|Jeanne|Kadiatou|Lucien|Mireille|Nadir|Odile|Paulin|Rachida|Simon|Théa|Vasco'.split(
    '|',
  );

export const lastNames =
  'Abribat|Bonnefous|Carpentras|Daguerre|Eymard|Fabrègue|Gaillac|Hourcade|Izard|Jouanny|Kerbrat|Larrieu|Mazeaud|Nadaud|Orsini|Pontac|Quéméré|Roucou|Sarlat|Vialatte'.split(
    '|',
  );

export const sources = [
  ['Le Phare de la Loire', 'phare-loire.example', 'fr'],
  ['L’Écho des Causses', 'echo-causses.example', 'fr'],
  ['La Feuille du Matin', 'feuille-matin.example', 'fr'],
  ['Agence Méridienne', 'meridienne.example', 'fr'],
  ['The Tideway Herald', 'tideway.example', 'en'],
  ['Baltic Dispatch', 'baltic-dispatch.example', 'en'],
  ['Die Brücke', 'bruecke.example', 'de'],
  ['La Voz del Valle', 'voz-valle.example', 'es'],
] as const;

export const actors = [
  'la mairie',
  'le conseil départemental',
  'une commission indépendante',
  'l’office du tourisme',
  'le syndicat mixte',
  'la chambre régionale',
  'un collectif de riverains',
  'l’Agence de sûreté',
  'la compagnie des eaux',
  'le rectorat',
  'l’institut de recherche',
  'le tribunal de commerce',
  'la coopérative',
  'le club',
  'l’université',
  'un groupe d’ingénieurs',
  'la caisse de retraite',
  'le ministère des Ports',
];

export const actions = [
  'a reporté la décision à l’automne',
  'a ouvert une consultation de six semaines',
  'a rendu publics les comptes de l’an dernier',
  'a choisi le projet le moins coûteux',
  'a reconnu un retard de dix-huit mois',
  'a promis de recruter quarante agents',
  'a refusé de commenter les premières estimations',
  'a voté le texte à une large majorité',
  'a demandé une seconde expertise',
  'a inauguré un bâtiment rénové de fond en comble',
  'a retiré sa plainte après un accord amiable',
  'a publié une carte détaillée des zones exposées',
  'a suspendu le service pour la durée des travaux',
  'a présenté un plan en douze mesures',
  'a battu son record de fréquentation',
  'a écrit au préfet pour obtenir des explications',
];

export const moments = [
  'Lundi',
  'Mardi soir',
  'Au petit matin',
  'En fin de semaine',
  'Après trois heures de débat',
  'La veille du scrutin',
  'Pendant les vacances',
  'Sans prévenir',
  'À la surprise générale',
  'Comme chaque année',
];

export const circumstances = [
  'malgré l’opposition d’une partie des élus',
  'alors que les prix continuent de monter',
  'sur fond de tensions avec la commune voisine',
  'faute de crédits suffisants',
  'à la demande des usagers',
  'au terme d’une longue procédure',
  'dans une salle comble',
  'pour la troisième fois en deux ans',
  'avec le soutien de l’Union européenne',
  'sans que personne s’y attende',
];

export const remarks = [
  'Il était temps que quelqu’un s’en occupe',
  'Nous attendons les actes',
  'Rien n’est encore joué',
  'Les habitants ont été entendus',
  'C’est un début, pas une fin',
  'Qui paiera ? Personne ne le sait',
  'Le calendrier est serré mais tenable',
  'On ne peut pas tout demander aux communes',
];

export const roles = [
  'géographe',
  'première adjointe',
  'chef de chantier',
  'institutrice',
  'présidente du club',
  'chargé de mission',
  'avocate',
  'batelier',
];

export const headings = [
  'Un dossier ancien',
  'Qui décide ?',
  'Des chiffres contestés',
  'Et maintenant',
  'Les réserves des experts',
  'Ailleurs en Europe',
];

export const virtues = ['urgence', 'équité', 'ouverture', 'exigence', 'audace', 'endurance'];
