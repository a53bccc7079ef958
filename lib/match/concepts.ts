/**
 * Words that newsrooms use for one another when they report conflicts and diplomacy: each line is one concept.
 * A phrase's words may stand up to two words apart. A word may belong to several concepts. Matched on stems.
 */
export const CONCEPTS: readonly string[] = [
  'troops | soldier | serviceman | servicewoman | force | military | army | personnel | contingent | ' +
    'battalion | brigade | regiment | division | unit | battle group | paratrooper | infantry | conscript | ' +
    'recruit | reservist | armed force | military force | tank | armour | armor | column | convoy',
  'withdraw | withdrawal | pull out | pull back | pullback | pullout | retreat | redeploy | redeployment | ' +
    'return base | return | send back | go back | move back | move away | drawdown | draw down | leave | ' +
    'remove | removal | depart | departure | go home | head home | send home | bring home | pack up | ' +
    'recall | quit | vacate | evacuate | home | barracks | garrison | stand down',
  'increase | boost | reinforce | reinforcement | build up | buildup | build | expand | bolster | ' +
    'strengthen | swell | swollen | add | more | additional | extra | rise | step up | raise | grow | ' +
    'growth | ramp up | beef up | enlarge | further | another | fresh | arrive | shore up | fortify | ' +
    'double | augment | jump | enhance',
  'decrease | reduce | reduction | cut | lower | scale down | shrink | fall | drop | decline',
  'shell | shellfire | bombard | bombardment | bomb | mortar | open fire | fire | artillery | hit | ' +
    'strike | shoot | attack | grenade | blast | gunfire | barrage | pound | rocket | howitzer | salvo | ' +
    'explosion | slam | tear | rip | punch | land | projectile | hostilities | pummel',
  'attack | assault | invade | invasion | incursion | offensive | aggression | war | onslaught | strike | ' +
    'march into | march on | roll into | move into | go in | send in | storm | overrun | push into | ' +
    'pour into | intervention | military action | military operation | military force',
  'accuse | accusation | blame | charge | allege | allegation | claim | assert | assertion | fault | ' +
    'finger | hold responsible | responsible | complain | complaint',
  'deny | denial | reject | rejection | refute | dismiss | dispute | rebut | rebuff | rule out | false | ' +
    'untrue | repudiate | brush aside | brush off | laugh off | wave away | refuse | refusal | turn down | ' +
    'say no | spurn | scoff | mock | ridicule | contradict | disavow | nonsense | baseless | unfounded | ' +
    'groundless | no truth',
  'pretext | excuse | justification | justify | reason | casus belli | ground | cause | rationale | ' +
    'cover | pretence | pretense',
  'fabricate | fabrication | manufacture | stage | fake | false | invent | invention | concoct | create | ' +
    'make up | contrive | engineer | cook up | bogus | set up | plot',
  'provocation | provoke | incident | false flag | ruse | ploy | stunt',
  'kindergarten | preschool | pre school | nursery | creche | daycare | playschool',
  'injure | wound | hurt | harm | casualty | injury | concussion',
  'kill | dead | die | death | claim life | lives | slay | fatal | casualty',
  'teacher | educator | employee | staff | worker | civilian | adult',
  'civilian | resident | inhabitant | people | population | villager | local',
  'expel | expulsion | throw out | kick out | order leave | order out | persona non grata | send home | ' +
    'oust | ouster | boot | eject | banish | tell leave | send pack | deport | show door | turf out | ' +
    'marching order',
  'ambassador | envoy | diplomat | mission | embassy | charge affair',
  'deputy | second | number two | second in command | no 2',
  'annex | annexation | reunification | incorporate | takeover | take over | take | seize | seizure | ' +
    'absorb | accession | grab | snatch | occupy | occupation | capture | conquer | swallow | lose | wrest',
  'separatist | rebel | insurgent | militant | militia | secessionist | breakaway | self proclaimed | ' +
    'self declared | pro russian | independence supporter',
  'republic | statelet | region | territory | area | enclave | province',
  'support | back | backing | sponsor | arm | equip | train | supply | prop up | aid | assist | help | ' +
    'fund | finance | bankroll | weapon | sustain | pay | instructor',
  'border | frontier | boundary | doorstep | edge',
  'near | close | around | along | surround | encircle | ring | vicinity | nearby',
  'imminent | any time | any moment | any day | any minute | soon | near future | coming day | days away | ' +
    'shortly | within day | within hour | next day | brink | verge | about to | loom | matter of day | ' +
    'point of | at once | overnight',
  'warn | warning | caution | alert',
  'warning | notice',
  'proof | prove | evidence | confirm | confirmation | verify | sign | indication | corroborate',
  'drill | exercise | maneuver | war game | wargame | training | train',
  'end | finish | conclude | conclusion | complete | completion | over | wrap up | wind up | close | ' +
    'last until | run until',
  'grave | burial | buried | pit | remain | body | corpse',
  'find | discover | discovery | unearth | uncover | exhume | recover',
  'recognize | recognition | independence | independent | sovereign | sovereignty | statehood',
  'guarantee | assurance | demand | insist | pledge | promise | ultimatum | red line | condition | want | ' +
    'ask | seek | require | requirement | call for | term | commitment',
  'ceasefire | truce | minsk agreement | armistice | cease fire | peace deal | peace accord',
  'violate | violation | breach | break | infringe | flout | trample | contravene | disregard | ignore | ' +
    'tear up | defy | transgress',
  'discrimination | discriminate | persecution | persecute | oppression | oppress | mistreat | ' +
    'second class | repress | right',
  'warship | ship | vessel | naval | navy | fleet | frigate | destroyer | flotilla | landing craft | ' +
    'landing ship | armada',
  'power | electricity | blackout | outage | light | dark | darkness',
  'village | town | settlement | city | locality',
  'talk | negotiate | negotiation | dialogue | discuss | discussion | consultation | conversation',
  'deploy | deployment | station | mass | amass | gather | concentrate | concentration | accumulate | ' +
    'assemble | line up | position | muster | poise | camp | move | place | send',
  'send | sent | dispatch | move | bring | deploy | transfer | shift | relocate | sail | steam | ship | ' +
    'head | enter | arrive | pass | reach | transport',
  'escalate | escalation | flare up | intensify | intensification | surge | upsurge | flare | violence | ' +
    'tension | outbreak | deteriorate | spike | uptick',
  'concern | worry | alarm | fear | anxiety | disturb | trouble | unease | afraid | anxious | ' +
    'apprehension | dread | suspect',
  'reply | response | respond | answer | react | reaction | letter | document | retort | rejoinder | ' +
    'counterproposal',
  'retaliate | retaliation | respond | response | in kind | tit for tat | hit back | pay back | ' +
    'countermeasure | reciprocal | answer | strike back | return fire | fire back | shoot back',
  'closer | approach | near | nearer | toward | towards | edge | creep | inch | advance',
  'disinformation | propaganda | misinformation | fake news | lie | falsehood | hysteria | ' +
    'information war | deceit | deception | slander | smear | deceive | mislead',
  'freeze | suspend | suspension | halt | cut | stop | break off | end | ice | pause | sever',
  'cooperation | cooperate | collaboration | joint work | partnership | work together | tie | contact | ' +
    'deal',
  'plan | intention | intend | intent | want | aim | prepare | preparation | plot | seek | purpose | ' +
    'go to | up to',
  'unclear | uncertain | uncertainty | not clear | not know | not certain | no certainty | no clarity | ' +
    'not sure | guess | guesswork | unknown',
  'say | tell | state | announce | announcement | declare | report | add | stress | tweet | write | note',
  'urge | call on | call upon | appeal | ask | press | exhort | implore | plead | request',
  'influence | sway | leverage | pressure | lean on | rein in | restrain | restraint | clout | hold back | ' +
    'curb',
  'high | highly | likely | probable | probably',
  'parliament | lawmaker | deputies | legislature | duma | legislator | lower house',
  'resolution | motion | appeal | bill | vote',
  'monitor | observer | watchdog',
  'record | register | document | count | note | log | observe | detect | tally',
  'join | membership | member | admit | accession | expansion | enlargement | expand | let in | take in | ' +
    'admission | entry | door',
  'bar | ban | block | exclude | keep out | shut out | veto | never',
  'missile | weapon | arms | rocket | weaponry',
  'enough | sufficient | capability | capable | capacity | able | ability | ready | readiness | position to',
  'doubt | sceptical | skeptical | scepticism | skepticism | question | dispute | cast doubt | ' +
    'unconvinced | wary | cold water',
  'story | stories | narrative | report | tale | claim | account',
  'plant | spread | seed | peddle | disseminate | circulate | feed | push | sow',
  'package | conjunction | together | part of | tie | link | combine | alongside',
  'stay | remain | stay put',
  'hour | day | week',
  'brief | statement | press conference | interview',
  'chief | head | boss | leader | secretary general | minister | secretary',
  'peace | peaceful | settlement | political solution | diplomatic solution',
  'special force | commando | spetsnaz | elite | special operation',
  'connection | tie | link | bearing | relation | related | unrelated | unconnected | nothing to do',
  'chemical | poison | gas | toxic | nerve agent',
  'fuel | foment | stoke | stir | instigate | provoke | whip up | fan',
  'uprising | insurgency | rebellion | revolt | insurrection | mutiny',
  'involve | involvement | role | part in | hand in | interfere | interference | meddle | intervene | ' +
    'nothing to do | participate | participation | party to',
  'condemn | condemnation | denounce | criticise | criticize | criticism',
  'destroy | destruction | demolish | damage | wreck',
];
