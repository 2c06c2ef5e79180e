package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Feast;
import java.util.Map;

/** The English names of the days that have one, as patterns. */
final class FeastNames {

    private static final Map<Feast, String> ALL = Map.ofEntries(
            Map.entry(Feast.NEW_YEARS_DAY, "new year 's day"),
            Map.entry(Feast.MARTIN_LUTHER_KING_DAY, "martin luther king jr? day | mlk day"),
            Map.entry(Feast.GROUNDHOG_DAY, "groundhog day"),
            Map.entry(Feast.VALENTINES_DAY, "st? valentine 's day"),
            Map.entry(Feast.PRESIDENTS_DAY, "presidents '? day"),
            Map.entry(Feast.WOMENS_DAY, "international women 's day"),
            Map.entry(Feast.ST_PATRICKS_DAY, "st patrick 's day | st . patrick 's day"),
            Map.entry(Feast.APRIL_FOOLS_DAY, "april fool 's|'? day | april fools '? day"),
            Map.entry(Feast.EARTH_DAY, "earth day"),
            Map.entry(Feast.ANZAC_DAY, "anzac day"),
            Map.entry(Feast.MAY_DAY, "may day"),
            Map.entry(Feast.MOTHERS_DAY, "mother 's day"),
            Map.entry(Feast.MEMORIAL_DAY, "memorial day"),
            Map.entry(Feast.FATHERS_DAY, "father 's day"),
            Map.entry(Feast.JUNETEENTH, "juneteenth"),
            Map.entry(Feast.CANADA_DAY, "canada day"),
            Map.entry(Feast.INDEPENDENCE_DAY, "independence day | the fourth of july"),
            Map.entry(Feast.BASTILLE_DAY, "bastille day"),
            Map.entry(Feast.LABOR_DAY, "labor|labour day"),
            Map.entry(Feast.COLUMBUS_DAY, "columbus day | indigenous peoples '? day"),
            Map.entry(Feast.HALLOWEEN, "halloween"),
            Map.entry(Feast.ALL_SAINTS_DAY, "all saints '? day"),
            Map.entry(Feast.ELECTION_DAY, "election day"),
            Map.entry(Feast.VETERANS_DAY, "veterans '? day | armistice day | remembrance day"),
            Map.entry(Feast.THANKSGIVING, "thanksgiving day?"),
            Map.entry(Feast.BLACK_FRIDAY, "black friday"),
            Map.entry(Feast.CHRISTMAS_EVE, "christmas eve"),
            Map.entry(Feast.CHRISTMAS, "christmas day?"),
            Map.entry(Feast.BOXING_DAY, "boxing day"),
            Map.entry(Feast.NEW_YEARS_EVE, "new year 's eve"),
            Map.entry(Feast.ASH_WEDNESDAY, "ash wednesday"),
            Map.entry(Feast.PALM_SUNDAY, "palm sunday"),
            Map.entry(Feast.GOOD_FRIDAY, "good friday"),
            Map.entry(Feast.EASTER, "easter sunday?"),
            Map.entry(Feast.EASTER_MONDAY, "easter monday"),
            Map.entry(Feast.ASCENSION_DAY, "ascension day"),
            Map.entry(Feast.PENTECOST, "pentecost | whit sunday"),
            Map.entry(Feast.RAMADAN, "ramadan"),
            Map.entry(Feast.EID_AL_FITR, "eid (al|ul - fitr)?"),
            Map.entry(Feast.EID_AL_ADHA, "eid al|ul - adha|azha"),
            Map.entry(Feast.EPIPHANY, "epiphany"),
            Map.entry(Feast.ORTHODOX_CHRISTMAS, "orthodox christmas day?"),
            Map.entry(Feast.INAUGURATION_DAY, "inauguration day"),
            Map.entry(Feast.BURNS_NIGHT, "burns night"),
            Map.entry(Feast.AUSTRALIA_DAY, "australia day"),
            Map.entry(Feast.LUNAR_NEW_YEAR, "(lunar|chinese new year 's? day? | tet)"),
            Map.entry(Feast.WAITANGI_DAY, "waitangi day"),
            Map.entry(Feast.NOWRUZ, "nowruz|norouz"),
            Map.entry(Feast.CINCO_DE_MAYO, "cinco de mayo"),
            Map.entry(Feast.VE_DAY, "ve day | v - e day"),
            Map.entry(Feast.VICTORIA_DAY, "victoria day"),
            Map.entry(Feast.NATIONAL_DAY_FOR_TRUTH_AND_RECONCILIATION, "national day for truth and reconciliation"),
            Map.entry(Feast.MID_AUTUMN_FESTIVAL, "mid - autumn festival"),
            Map.entry(Feast.DIWALI, "diwali|deepavali"),
            Map.entry(Feast.ALL_SOULS_DAY, "all souls '? day | the? day of the dead"),
            Map.entry(Feast.BONFIRE_NIGHT, "bonfire night | guy fawkes night|day"),
            Map.entry(Feast.REMEMBRANCE_SUNDAY, "remembrance sunday"),
            Map.entry(Feast.CYBER_MONDAY, "cyber monday"),
            Map.entry(Feast.ST_ANDREWS_DAY, "st andrew 's day | st . andrew 's day"),
            Map.entry(Feast.SHROVE_TUESDAY, "shrove|fat tuesday | mardi gras | pancake day"),
            Map.entry(Feast.MAUNDY_THURSDAY, "maundy|holy thursday"),
            Map.entry(Feast.HOLY_SATURDAY, "holy saturday"),
            Map.entry(Feast.WHIT_MONDAY, "whit monday"),
            Map.entry(Feast.CORPUS_CHRISTI, "corpus christi day?"),
            Map.entry(Feast.ORTHODOX_EASTER, "orthodox|coptic easter sunday?"),
            Map.entry(Feast.PURIM, "purim"),
            Map.entry(Feast.PASSOVER, "passover"),
            Map.entry(Feast.SHAVUOT, "shavuot"),
            Map.entry(Feast.ROSH_HASHANAH, "rosh hashanah|hashana"),
            Map.entry(Feast.YOM_KIPPUR, "yom kippur"),
            Map.entry(Feast.SUKKOT, "sukkot"),
            Map.entry(Feast.SIMCHAT_TORAH, "simchat torah"),
            Map.entry(Feast.HANUKKAH, "hanukkah|chanukah"),
            Map.entry(Feast.ASHURA, "ashura"),
            Map.entry(Feast.MAWLID, "mawlid|milad | prophet muhammad|mohammed 's birthday"));

    private FeastNames() {}

    static Map<Feast, String> all() {
        return ALL;
    }

    static String of(Feast feast) {
        return ALL.get(feast);
    }
}
