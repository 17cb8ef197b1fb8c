"""The ids that may be in records for ever: what the shipped lists must hold, list by list, in order."""

PROMISED = {
    "cc": """
        airframe nose_tip nose_cone body_section skin_panel ring_frame bulkhead joint_flange raceway fairing
        aft_skirt umbilical_port hatch lug insulation propulsion motor_case motor_fwd_closure motor_aft_closure
        igniter nozzle nozzle_throat nozzle_exit liner propellant_residue tank engine turbojet piston_engine
        pump pressure_bottle pipe_valve booster control fin fin_root grid_fin canard jet_vane vane_actuator
        fin_actuator actuator_cover gearbox propeller guidance guidance_bay imu gyro accelerometer barometer
        satnav_module antenna seeker computer pcb ic discrete transformer relay crystal converter battery
        thermal_battery connector wire_harness cable heat_sink camera_module memory sim_modem payload
        warhead_casing preformed_fragment submunition_remnant fuze_remnant safe_arm_remnant dispenser_remnant
        mechanical bolt nut rivet pin bearing spring seal_oring bracket clamp weld_piece label_plate
        explosive_bolt_remnant context container launcher_part interceptor_part vehicle_part building_debris
        soil_sample_matrix document_paper clothing_not_evidence unknown other
    """,
    "mat": """
        steel stainless_steel high_strength_steel_suspected aluminium_alloy magnesium_alloy titanium_alloy
        copper brass_bronze lead tungsten_suspected refractory_metal_suspected graphite carbon_fibre_composite
        glass_fibre_composite aramid_composite phenolic rubber_elastomer plastic ceramic glass paint
        adhesive_sealant wood textile paper solder mixed unknown other
    """,
    "fin": """
        cast forged machined_turned machined_milled sheet_formed spun_flowformed_suspected filament_wound
        welded_longitudinal welded_circumferential spot_welded riveted bolted bonded brazed moulded
        3d_printed_suspected hand_finished painted anodised plated phosphated primer_only bare conformal_coated
        potted hand_soldered wave_soldered rework_visible stencilled unknown other
    """,
    "dmg": """
        intact bent torn fractured_brittle fractured_ductile crushed perforated pitted burnt sooted melted
        heat_discoloured corroded_fresh corroded_old water_damaged cut_by_tool disassembled cleaned repainted
        fragment_impact impact_flattened missing_part deformed_out_of_round label_detached unknown other
    """,
    "mk": """
        serial_number lot_batch date_code year part_number drawing_number model_designation manufacturer_name
        logo_trademark country_of_origin qc_acceptance_stamp inspector_stamp factory_plant_code assembly_index
        heat_number alignment_line polarity_pin warning_text colour_band handwritten_note pencil_layout
        barcode_1d code_2d import_mark owner_unit_mark propaganda_graffiti host_evidence_mark monitor_tag
        erased_area symbol_unidentified other unknown
    """,
    "mt": """
        stamped engraved electro_pencil laser_etched chemical_etched cast_in embossed printed_ink silkscreen
        inkjet label_sticker stencil_paint brush_paint marker_pen pencil scribed dot_peen laser_ic_package
        unknown other
    """,
    "col": """
        black grey_light grey_dark white silver_metal green_olive green_other blue red orange yellow brown beige
        pink violet copper_metal multicolour burnt_unknown
    """,
    "ph": """
        clock_sync card_start_slate overview_site overview_scene grid_square mid_range in_situ item_overall
        item_side_a item_side_b item_side_c item_side_d item_side_e item_side_f close_no_scale close_scale
        marking_context marking_close marking_raking marking_macro measurement_setup instrument_reading
        fit_physical_match tag_applied seal_applied seal_verified container sample_before sample_after handover
        document_copy comparison_pose damage_detail people_present host_display received_image test_shot other
    """,
    "ms": """
        length width height thickness wall_thickness outer_diameter inner_diameter chord sagitta
        derived_diameter circumference arc_visible_deg bolt_count_visible bolt_count_inferred bolt_pitch
        bolt_circle_diameter bolt_head_size thread_pitch hole_diameter fin_span fin_chord angle mass wire_gauge
        conductor_count char_height ic_package_size hardness magnetism conductivity colour_lab composition
        surface_roughness other
    """,
    "cu": """
        reported found photographed measured examined handled tagged retagged packed unpacked sealed
        seal_checked seal_broken resealed sampled split moved handed_over received refused_transfer stored
        retrieved inspected loaned returned left_in_situ left_with_host released destroyed lost stolen recovered
        copied hashed imported exported transmitted verified converted redacted reassigned merged unmerged
        transferred_body access_granted access_revoked
    """,
    "lk": """
        almost_no_chance very_unlikely unlikely roughly_even likely very_likely almost_certain inconclusive
        not_determined not_assessed
    """,
    "sp": "reasonable_suspicion reasonable_grounds_to_believe balance_of_probabilities clear_and_convincing",
    "cf": "low moderate high",
    "rc": "certain probable possible illegible",
    "rl": """
        part_of found_inside attached_to adjacent_to physically_fits same_item_as not_same_as split_from
        pairs_with host_says_part_of
    """,
    "pv": """
        observed_by_us measured_by_us stated_by_host from_document open_source derived_by_software
        inferred_by_analyst
    """,
    "uk": "not_recorded not_observable not_permitted not_applicable withheld",
    "st": """
        impact_site debris_field collection_point warehouse laboratory evidence_room military_site media_display
        museum hq_store vehicle other
    """,
    "lo": """
        gnss_handheld gnss_phone gnss_camera total_station map_read host_stated image_geolocated tape_offset
        none
    """,
    "hz": """
        none_observed suspected_energetic propellant_residue pressurised battery sharp hot toxic_fuel_suspected
        fibre_dust radiological_unchecked radiological_checked_background biological structural_collapse unknown
    """,
    "cl": "not_requested pending cleared_view_only cleared_touch cleared_move cleared_transport_certified refused",
    "ac": """
        view photograph photograph_people video touch move disassemble measure use_instrument sample remove
        copy_host_data keep_images share_with publish name_host
    """,
    "lim": """
        time_short no_touch no_removal pre_moved cleaned cut partial_view poor_light no_scale power_loss
        air_raid escort_selected_items no_origin_scene weather language
    """,
    "ex": """
        custody_gap duplicate_label possible_duplicate_item hash_mismatch missing_file clock_anomaly
        seal_mismatch unsigned refused_signature orphan_photo reading_conflict unit_suspect out_of_range
        date_after_event handled_before_clearance access_override number_gap_in_card late_entry key_revoked
        schema_upgraded
    """,
    "ct": "paper_bag polybag antistatic_bag tube box crate pallet drum envelope memory_card ssd laptop none",
    "sl": "tamper_bag wire bolt plastic_pull tape_signed numbered_label wax host_stamp digital_signature",
    "mm": """
        caliper micrometer tape pi_tape steel_rule radius_template chord_sagitta plumb_3_point photogrammetry
        scale_in_photo laser_distance balance thread_gauge count xrf_handheld magnet hardness_portable
        colour_meter host_stated
    """,
    "cr": """
        typo unit wrong_item wrong_feature wrong_instrument better_method second_reading translation
        reconciliation policy_redaction stated_later other
    """,
    "ed": "field_full hq_full committee trace host_copy public archive court",
    "cp": "consistent inconsistent within_uncertainty not_observable not_comparable no_reference not_examined",
    "oc": "determined not_determined not_assessed_outside_mandate inconclusive conditional withdrawn",
    "vb": """
        observed bears measures is_consistent_with is_inconsistent_with is_similar_to derives_from
        could_not_be_determined no_indication_found according_to_host if_then_would
    """,
    "sr": "a b c d e f",
    "ic": "1 2 3 4 5 6",
    "role": """
        team_lead tech_examiner photographer recorder interpreter security eod host_rep hq_analyst hq_registrar
        hq_reviewer archivist successor
    """,
    "q": """
        object_kind munition_family munition_variant state_of_manufacture manufacture_date transfer_route
        launch_area user_or_launching_party incident_link embargo_relevance
    """,
    "doc": """
        letter host_list custody_record receipt permission clearance_certificate expert_report statement
        map_sketch data_table publication reference
    """,
    "phase": "before_recovery after_recovery unknown",
    "level": "assemblage fragment component subcomponent",
    "found": "in_situ host_collected pre_sorted displayed unknown",
    "tag": "untagged tagged tag_replaced tag_lost host_tag_only",
    "disp": "left_with_host in_situ removed sampled returned destroyed unknown",
    "legib": "clear partial poor illegible",
    "hm": "unclassified confidential strictly_confidential",
    "tlp": "clear green amber amber_strict red",
    "cav": "source_protection host_owned proprietary personal_data judicial_secrecy",
}

CLOSED = "allow basis cf cp ed hm ic level lk note oc pv prec qual rc sp sr tlp uk vb"
"""Scales, rules and lists that hold every case: a text of one's own would escape them, and where one may not know
they have a step for that (`lk.inconclusive`, `oc.not_determined`, `cp.not_observable`, `allow.unclear`)."""

WITHOUT_OTHER = "consent deform disp legib phase tag"
"""Lists that hold every case, of which one may not know which it is."""

WITHOUT_UNKNOWN = "cav cr q scr trace"
"""A caveat, a question or an answer is there or not, a correction has a reason, `scr.zyyy` is an unknown script."""
